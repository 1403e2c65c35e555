package org.meritdesk.ingestion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.meritdesk.ingestion.api.ContactLine;

/**
 * The columns of a contact in a list, from {@code contact_version c}, its key, source and queue.
 */
final class ContactLines {

  static final String COLUMNS =
      """
      c.record_id, s.code as source_code, k.external_id, c.channel, q.name as queue_name,
      c.opened_at, c.closed_at, c.outcome,
      (extract(epoch from c.dequeued_at - c.queued_at) * 1000)::bigint as wait_ms,
      (select coalesce(sum(c.phases[4 * n] - c.phases[4 * n - 1]), 0)
        from generate_series(1, cardinality(c.phases) / 4) n
        where c.phases[4 * n - 3] in (3, 4)) as service_ms\
      """;

  static final String FROM =
      """
      ingestion.contact_version c
      join ingestion.record_key k on k.record_id = c.record_id and k.version_no = c.version_no
      join ingestion.source s using (source_id)
      left join ingestion.queue q on q.queue_id = c.queue_id\
      """;

  private ContactLines() {}

  static ContactLine line(ResultSet row, List<String> agents) throws SQLException {
    long wait = row.getLong("wait_ms");
    boolean noWait = row.wasNull();
    return new ContactLine(
        row.getLong("record_id"),
        row.getString("source_code"),
        row.getString("external_id"),
        row.getString("channel"),
        row.getString("queue_name"),
        row.getTimestamp("opened_at").toInstant(),
        LoadRow.instant(row, "closed_at"),
        row.getString("outcome"),
        noWait ? null : wait,
        row.getLong("service_ms"),
        agents);
  }

  /** The same with the names of the agents. */
  static ContactLine with(ContactLine line, List<String> agents) {
    return new ContactLine(
        line.recordId(),
        line.source(),
        line.externalId(),
        line.channel(),
        line.queue(),
        line.openedAt(),
        line.closedAt(),
        line.outcome(),
        line.waitMillis(),
        line.serviceMillis(),
        agents);
  }
}
