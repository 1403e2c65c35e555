package org.meritdesk.launcher.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.meritdesk.launcher.CannotGoOn;
import org.postgresql.PGConnection;

/**
 * The database below the product (库底), asked directly: the same rows by raw COPY, a team's month by
 * SQL. Rows that were copied have negative numbers and no key, so no figure knows them.
 */
final class Ground implements AutoCloseable {

  /** Columns with the content of a row; the number is given anew. */
  private static final String CONTENT =
      """
      version_no, source_revision, content_hash, batch_no, channel, queue_id, customer_hash, issue,
      priority, language, opened_at, closed_at, closed_by, outcome, queued_at, dequeued_at,
      answered_at, self_service_ms, phases, tags, extra""";

  private static final String MONTH =
      """
      with call as (
        select c.record_id, c.answered_at, c.queued_at, q.answer_target_s as target, s.handover, t.*,
          exists (select from ingestion.repeat_link r
            where r.later_id = c.record_id and r.gap_ms < 86400000) as again,
          exists (select from ingestion.repeat_link r
            where r.earlier_id = c.record_id and r.gap_ms < 86400000) as repeated
        from ingestion.segment_version s
        join ingestion.record_key k on k.record_id = s.record_id and k.version_no = s.version_no
        join ingestion.contact_version c
          on c.record_id = s.record_id and c.version_no = s.version_no and c.opened_at = s.opened_at
        join ingestion.queue q using (queue_id)
        join people.platform_account p using (account_id)
        join people.assignment a using (agent_id)
        cross join lateral (
          select sum(c.phases[4 * n] - c.phases[4 * n - 1])
              filter (where c.phases[4 * n - 3] in (3, 4, 5)) / 1000.0 as handle,
            sum(c.phases[4 * n] - c.phases[4 * n - 1])
              filter (where c.phases[4 * n - 3] = 3) / 1000.0 as talk
          from generate_series(1, cardinality(c.phases) / 4) n) t
        where a.team_id = ? and c.outcome = 'HANDLED' and c.opened_at >= ? and c.opened_at < ?
          and s.opened_at >= ? and s.opened_at < ?)
      select count(*) as "CONTACTS_HANDLED",
        avg(handle) as "HANDLE_TIME", avg(talk) as "TALK_TIME",
        percentile_cont(0.5) within group (order by extract(epoch from answered_at - queued_at))
          as "SPEED_OF_ANSWER_P50",
        percentile_cont(0.9) within group (order by extract(epoch from answered_at - queued_at))
          as "SPEED_OF_ANSWER_P90",
        100.0 * count(*) filter (where answered_at - queued_at <= target * interval '1 s') / count(*)
          as "SERVICE_LEVEL_D",
        100.0 * count(*) filter (where handover <> 'none') / count(*) as "TRANSFER_RATE",
        100.0 * count(*) filter (where not again and not repeated and handover = 'none')
          / count(*) filter (where not again) as "FCR"
      from call""";

  private final Connection connection;

  Ground(DataSource source) {
    try {
      connection = source.getConnection();
    } catch (SQLException e) {
      throw new CannotGoOn("no connection to the database of the bench: " + e.getMessage(), e);
    }
  }

  /** The rows of the last load in the text format of COPY. */
  byte[] lastRows() {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "copy (select -record_id, "
                  + CONTENT
                  + " from ingestion.contact_version"
                  + " where batch_no = (select max(batch_no) from ingestion.load)"
                  + " order by record_id) to stdout",
              rows);
      return rows.toByteArray();
    } catch (SQLException | IOException e) {
      throw failed(e);
    }
  }

  /** Copies the rows into the table, in one transaction. */
  void copy(byte[] rows) {
    try {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(
              "copy ingestion.contact_version (record_id, " + CONTENT + ") from stdin",
              new ByteArrayInputStream(rows));
    } catch (SQLException | IOException e) {
      throw failed(e);
    }
  }

  /** Takes the copied rows away. */
  void forgetCopies() {
    execute("delete from ingestion.contact_version where record_id < 0");
    execute("vacuum analyze");
  }

  void checkpoint() {
    execute("checkpoint");
  }

  long number(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      return found.next() ? found.getLong(1) : 0;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** A team's month by measure. */
  Map<String, BigDecimal> month(long team, OffsetDateTime from, OffsetDateTime to) {
    try (PreparedStatement statement = connection.prepareStatement(MONTH)) {
      statement.setLong(1, team);
      for (int i = 2; i <= 4; i += 2) {
        statement.setObject(i, from);
        statement.setObject(i + 1, to);
      }
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          figures.put(found.getMetaData().getColumnLabel(i), found.getBigDecimal(i));
        }
        return figures;
      }
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static CannotGoOn failed(Exception e) {
    return new CannotGoOn("the database of the bench refuses: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw failed(e);
    }
  }
}
