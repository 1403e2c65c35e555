package org.meritdesk.ingestion.internal.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.FactSelection;

/** Columns as integers, and a selection as parameters. */
final class Rows {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  private final Map<String, ZoneId> zones = new HashMap<>();

  /** SQL for a time in epoch milliseconds. */
  static String millis(String column) {
    return "round(date_part('epoch', " + column + ") * 1000)::bigint";
  }

  static long time(ResultSet row, int column) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? Fact.UNKNOWN : value;
  }

  /** A number, or the given one where there is none. */
  static long number(ResultSet row, int column, long otherwise) throws SQLException {
    long value = row.getLong(column);
    return row.wasNull() ? otherwise : value;
  }

  ZoneId zone(String id) {
    return zones.computeIfAbsent(id, ZoneId::of);
  }

  /** The condition on facts {@code f}: the named records, else the span. */
  static String which(FactSelection selection, String span) {
    return selection.records().isEmpty() ? span : "f.record_id = any(:records)";
  }

  /** Binds {@code from}, {@code to}, {@code everything}, {@code accounts} … as far as named. */
  static Query bind(Query query, FactSelection selection) {
    return query
        .bind("from", at(selection.from()))
        .bind("to", at(selection.to()))
        .bind("everything", selection.everything())
        .bindArray("accounts", Long.class, selection.accounts().toArray())
        .bindArray(
            "queues", Integer.class, selection.queues().stream().map(Long::intValue).toArray())
        .bind("unqueued", selection.queues().contains(0L))
        .bindArray("records", Long.class, selection.records().toArray());
  }

  private static OffsetDateTime at(Instant instant) {
    Instant inRange = instant.isBefore(FIRST) ? FIRST : instant.isAfter(LAST) ? LAST : instant;
    return inRange.atOffset(ZoneOffset.UTC);
  }
}
