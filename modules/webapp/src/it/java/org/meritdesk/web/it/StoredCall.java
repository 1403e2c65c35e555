package org.meritdesk.web.it;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * A call of the bank as the product keeps it.
 *
 * @param entry when it came in, on the bank's clock
 * @param named whether it is known who served it
 */
record StoredCall(
    LocalDateTime entry,
    String outcome,
    long selfServiceSeconds,
    long queueSeconds,
    long serviceSeconds,
    boolean named) {

  private static final int QUEUE = 1;
  private static final int INTERACT = 3;
  private static final String CURRENT =
      """
      select c.opened_at at time zone q.zone, c.outcome, c.self_service_ms, c.phases,
        exists (select from ingestion.segment_version s
          where s.record_id = c.record_id and s.version_no = c.version_no
            and s.opened_at = c.opened_at)
      from ingestion.contact_version c
      join ingestion.record_key k using (record_id, version_no)
      join ingestion.source o using (source_id)
      join ingestion.queue q using (queue_id)
      where o.code = 'anonymous-bank'
      """;

  static List<StoredCall> all(Jdbi jdbi) {
    return jdbi.withHandle(
        handle -> handle.createQuery(CURRENT).map((row, context) -> of(row)).list());
  }

  private static StoredCall of(ResultSet row) throws SQLException {
    Long[] phases = (Long[]) row.getArray(4).getArray();
    return new StoredCall(
        row.getTimestamp(1).toLocalDateTime(),
        row.getString(2),
        row.getLong(3) / 1000,
        seconds(phases, QUEUE),
        seconds(phases, INTERACT),
        row.getBoolean(5));
  }

  private static long seconds(Long[] phases, int kind) {
    long millis = 0;
    for (int i = 0; i + 3 < phases.length; i += 4) {
      millis += phases[i] == kind ? phases[i + 3] - phases[i + 2] : 0;
    }
    return millis / 1000;
  }

  /** The caller hung up, in the queue or before it. */
  boolean hang() {
    return "ABANDONED".equals(outcome) || "SELF_SERVED".equals(outcome);
  }
}
