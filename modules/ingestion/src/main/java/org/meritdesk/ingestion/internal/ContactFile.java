package org.meritdesk.ingestion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.ContactLine;
import org.meritdesk.ingestion.api.ContactView;
import org.meritdesk.ingestion.api.PhaseView;
import org.meritdesk.ingestion.api.RepeatView;
import org.meritdesk.ingestion.domain.PhaseKind;

/** All that is known of one contact, gathered from its tables. */
final class ContactFile {

  /** The row of the contact itself. */
  @SuppressWarnings("ArrayRecordComponent")
  record Head(
      ContactLine line,
      int version,
      @Nullable String customer,
      @Nullable String issue,
      @Nullable Integer priority,
      @Nullable String language,
      @Nullable String closedBy,
      @Nullable Long selfServiceMillis,
      ZoneId zone,
      List<String> tags,
      Long[] phases) {

    Instant openedAt() {
      return line.openedAt();
    }
  }

  private final Handle handle;
  private final Parties parties;

  ContactFile(Handle handle, Parties parties) {
    this.handle = handle;
    this.parties = parties;
  }

  static Optional<Head> head(Handle handle, long recordId) {
    return handle
        .createQuery(
            "select "
                + ContactLines.COLUMNS
                + """
                , c.version_no, encode(c.customer_hash, 'hex') as customer, c.issue, c.priority,
                  c.language, c.closed_by, c.self_service_ms, coalesce(q.zone, s.zone) as zone,
                  c.tags, c.phases
                from \
                """
                + ContactLines.FROM
                + " where c.record_id = :id and k.kind = 1")
        .bind("id", recordId)
        .map((row, context) -> head(row))
        .findOne();
  }

  static boolean tookPart(Handle handle, long recordId, Collection<Long> accountIds) {
    return handle
        .createQuery(
            """
            select exists (
              select from ingestion.segment_version g
              join ingestion.record_key k using (record_id, version_no)
              where g.record_id = :id and g.account_id = any(:accounts))""")
        .bind("id", recordId)
        .bindArray("accounts", Long.class, accountIds.toArray())
        .mapTo(Boolean.class)
        .one();
  }

  ContactView view(Head head) {
    long id = head.line().recordId();
    ContactParts parts = new ContactParts(handle, parties, id);
    parties.learn(accounts(head.phases()));
    parts.learn();
    List<String> agents = parties.byContact(handle, List.of(id)).getOrDefault(id, List.of());
    return new ContactView(
        ContactLines.with(head.line(), agents),
        head.version(),
        head.customer(),
        head.issue(),
        head.priority(),
        head.language(),
        head.closedBy(),
        head.selfServiceMillis(),
        head.zone().getId(),
        head.tags(),
        phases(head.phases()),
        parts.segments(),
        parts.messages(),
        parts.ratings(),
        parts.complaints(),
        repeats(id));
  }

  private List<PhaseView> phases(Long[] flat) {
    List<PhaseView> phases = new ArrayList<>();
    for (int i = 0; i + 3 < flat.length; i += 4) {
      phases.add(
          new PhaseView(
              PhaseKind.ofNumber(flat[i]).word(),
              flat[i + 1] == 0 ? null : parties.of(flat[i + 1]),
              Instant.ofEpochMilli(flat[i + 2]),
              Instant.ofEpochMilli(flat[i + 3])));
    }
    return phases;
  }

  private static List<Long> accounts(Long[] flat) {
    List<Long> accounts = new ArrayList<>();
    for (int i = 1; i < flat.length; i += 4) {
      accounts.add(flat[i]);
    }
    return accounts;
  }

  private List<RepeatView> repeats(long id) {
    return handle
        .createQuery(
            """
            select case when later_id = :id then earlier_id else later_id end, earlier_id = :id, gap_ms
            from ingestion.repeat_link where later_id = :id or earlier_id = :id
            order by gap_ms limit 20""")
        .bind("id", id)
        .map((row, context) -> new RepeatView(row.getLong(1), row.getBoolean(2), row.getLong(3)))
        .list();
  }

  private static Head head(ResultSet row) throws SQLException {
    int priority = row.getInt("priority");
    boolean noPriority = row.wasNull();
    long selfService = row.getLong("self_service_ms");
    boolean noSelfService = row.wasNull();
    String customer = row.getString("customer");
    return new Head(
        ContactLines.line(row, List.of()),
        row.getInt("version_no"),
        customer == null ? null : shown(customer),
        row.getString("issue"),
        noPriority ? null : priority,
        row.getString("language"),
        row.getString("closed_by"),
        noSelfService ? null : selfService,
        ZoneId.of(row.getString("zone")),
        List.of((String[]) row.getArray("tags").getArray()),
        (Long[]) row.getArray("phases").getArray());
  }

  /** Eight digits are enough to recognise a customer on a page. */
  private static String shown(String hex) {
    return HexFormat.of().withUpperCase().formatHex(HexFormat.of().parseHex(hex)).substring(0, 8);
  }
}
