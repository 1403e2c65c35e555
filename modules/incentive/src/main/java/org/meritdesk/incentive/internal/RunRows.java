package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.domain.PayrollCsv;

/** The table of runs. */
final class RunRows {

  private static final String SELECT =
      """
      select r.*,
        (select count(*) from incentive.statement s where s.run_id = r.run_id) as statements,
        (select count(*) from incentive.statement_line l
          where l.run_id = r.run_id and l.reason in (%s)) as exceptions
      from incentive.run r
      """
          .formatted(
              Arrays.stream(LineReason.values())
                  .filter(LineReason::exceptional)
                  .map(reason -> "'" + reason + "'")
                  .collect(Collectors.joining(", ")));

  private RunRows() {}

  static List<StatementRun> of(Handle handle, YearMonth month) {
    return handle
        .createQuery(SELECT + " where month = :month order by run_id desc")
        .bind("month", month.atDay(1))
        .map((row, context) -> read(row))
        .list();
  }

  static List<StatementRun> approved(Handle handle) {
    return handle
        .createQuery(SELECT + " where state = 'APPROVED' order by run_id")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<StatementRun> one(Handle handle, long runId) {
    return handle
        .createQuery(SELECT + " where run_id = :id")
        .bind("id", runId)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** The digest that was fixed at approval. */
  static @Nullable String fixedDigest(Handle handle, long runId) {
    return handle
        .createQuery("select control_sha256 from incentive.run where run_id = :id")
        .bind("id", runId)
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  /** How the payroll file of a run is written. */
  static int fileFormat(Handle handle, long runId) {
    return handle
        .createQuery("select file_format from incentive.run where run_id = :id")
        .bind("id", runId)
        .mapTo(Integer.class)
        .one();
  }

  /** Begins a run; empty if one waits for the month already. */
  static Optional<Long> insert(
      Handle handle,
      YearMonth month,
      int revision,
      String maker,
      Instant now,
      String currency,
      BigDecimal total) {
    return handle
        .createQuery(
            """
            insert into incentive.run (month, revision, state, maker, made_at, currency, total,
              file_format)
            values (:month, :revision, 'PREPARED', :maker, :now, :currency, :total, :format)
            on conflict (month) where state = 'PREPARED' do nothing
            returning run_id
            """)
        .bind("month", month.atDay(1))
        .bind("revision", revision)
        .bind("maker", maker)
        .bind("now", Columns.utc(now))
        .bind("currency", currency)
        .bind("total", total)
        .bind("format", PayrollCsv.NEWEST)
        .mapTo(Long.class)
        .findOne();
  }

  /** Decides a run that waits, never by its maker; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long runId,
      RunState decision,
      String who,
      @Nullable String reason,
      @Nullable String sha256,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.run
                set state = :decision, checker = :who, decided_at = :now, reason = :reason,
                    control_sha256 = :sha256
                where run_id = :id and state = 'PREPARED' and maker <> :who
                """)
            .bind("id", runId)
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("sha256", sha256)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  private static StatementRun read(ResultSet row) throws SQLException {
    return new StatementRun(
        row.getLong("run_id"),
        Columns.month(row, "month"),
        row.getInt("revision"),
        RunState.valueOf(row.getString("state")),
        row.getString("maker"),
        Columns.instant(row, "made_at"),
        row.getString("checker"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"),
        row.getInt("statements"),
        row.getInt("exceptions"),
        row.getString("currency"),
        row.getBigDecimal("total"));
  }
}
