package org.meritdesk.ingestion.internal.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Author;
import org.meritdesk.measures.api.ContactFact.Handover;
import org.meritdesk.measures.api.ContactFact.Outcome;
import org.meritdesk.measures.api.ContactFact.Part;
import org.meritdesk.measures.api.ContactFact.Utterance;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;

/** Reads contacts with their segments and messages, ten thousand at a time. */
final class ContactFacts {

  private static final int AT_ONCE = 10_000;
  private static final Set<String> PHONE = Set.of("phone", "voice", "call");

  private record Found(long recordId, OffsetDateTime openedAt) {}

  private final Handle handle;
  private final FactSelection selection;
  private final Rows rows = new Rows();

  ContactFacts(Handle handle, FactSelection selection) {
    this.handle = handle;
    this.selection = selection;
  }

  void read(Consumer<Fact> sink) {
    List<Found> found = new ArrayList<>(find());
    found.sort(Comparator.comparing(Found::openedAt).thenComparingLong(Found::recordId));
    for (int i = 0; i < found.size(); i += AT_ONCE) {
      load(found.subList(i, Math.min(found.size(), i + AT_ONCE)), sink);
    }
  }

  private Set<Found> find() {
    String sql =
        !selection.records().isEmpty()
            ? ContactSql.NAMED
            : selection.everything() ? ContactSql.ALL : ContactSql.CONCERNING;
    return Rows.bind(handle.createQuery(sql), selection)
        .map((row, context) -> new Found(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
        .set();
  }

  private void load(List<Found> found, Consumer<Fact> sink) {
    Map<Long, List<Part>> parts = parts(found);
    Map<Long, List<Utterance>> messages = messages(found);
    bind(ContactSql.CONTACTS, found)
        .map((row, context) -> fact(row, parts, messages))
        .forEach(sink);
  }

  private ContactFact fact(
      ResultSet row, Map<Long, List<Part>> parts, Map<Long, List<Utterance>> messages)
      throws SQLException {
    long id = row.getLong(1);
    String channel = row.getString(2);
    String outcome = row.getString(6);
    return new ContactFact(
        id,
        channel != null && PHONE.contains(channel.toLowerCase(Locale.ROOT)),
        row.getLong(3),
        rows.zone(row.getString(4)),
        row.getLong(5) * 1000,
        outcome == null ? Outcome.UNKNOWN : Outcome.valueOf(outcome),
        row.getLong(7),
        Rows.time(row, 8),
        Rows.time(row, 9),
        Rows.time(row, 10),
        Rows.time(row, 11),
        longs((Long[]) row.getArray(12).getArray()),
        parts.getOrDefault(id, List.of()),
        messages.getOrDefault(id, List.of()),
        Rows.number(row, 13, Long.MAX_VALUE),
        Rows.number(row, 14, Long.MAX_VALUE));
  }

  private Map<Long, List<Part>> parts(List<Found> found) {
    Map<Long, List<Part>> parts = new HashMap<>();
    bind(ContactSql.SEGMENTS, found)
        .map(
            (row, context) ->
                parts
                    .computeIfAbsent(row.getLong(1), id -> new ArrayList<>(1))
                    .add(
                        new Part(
                            row.getLong(2),
                            row.getLong(3),
                            row.getLong(4),
                            Handover.valueOf(row.getString(5)))))
        .forEach(added -> {});
    return parts;
  }

  private Map<Long, List<Utterance>> messages(List<Found> found) {
    Map<Long, List<Utterance>> messages = new HashMap<>();
    bind(ContactSql.MESSAGES, found)
        .map(
            (row, context) ->
                messages
                    .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                    .add(
                        new Utterance(
                            row.getLong(2),
                            row.getLong(3),
                            Author.valueOf(row.getString(4)),
                            row.getLong(5),
                            row.getBoolean(6),
                            row.getBoolean(7))))
        .forEach(added -> {});
    return messages;
  }

  private Query bind(String sql, List<Found> found) {
    return handle
        .createQuery(sql)
        .bindArray("ids", Long.class, found.stream().map(Found::recordId).toArray())
        .bind("first", found.get(0).openedAt())
        .bind("last", found.get(found.size() - 1).openedAt());
  }

  private static long[] longs(Long[] boxed) {
    long[] plain = new long[boxed.length];
    for (int i = 0; i < boxed.length; i++) {
      plain[i] = boxed[i];
    }
    return plain;
  }
}
