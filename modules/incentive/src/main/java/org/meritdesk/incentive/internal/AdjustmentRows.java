package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AdjustmentDraft;
import org.meritdesk.incentive.api.AdjustmentKind;
import org.meritdesk.incentive.api.AdjustmentState;
import org.meritdesk.incentive.api.LineAdjustment;

/** The table of adjustments. */
final class AdjustmentRows {

  private AdjustmentRows() {}

  /** One row of the table. */
  record Row(
      long id,
      long agentId,
      YearMonth month,
      AdjustmentKind kind,
      @Nullable Integer revision,
      BigDecimal amount,
      String reason,
      String reference,
      AdjustmentState state,
      String proposedBy,
      Instant proposedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String decisionReason,
      @Nullable Long runId) {

    LineAdjustment line() {
      return new LineAdjustment(id, month, kind, reason, reference);
    }
  }

  /** Keeps a proposal; empty if the revision has brought one for the agent before. */
  static Optional<Long> insert(
      Handle handle, AdjustmentDraft draft, @Nullable Integer revision, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.adjustment (agent_id, month, kind, revision, amount, reason,
              reference, state, proposed_by, proposed_at)
            values (:agent, :month, :kind, :revision, :amount, :reason, :reference, 'PROPOSED',
              :who, :now)
            on conflict (agent_id, month, revision) where kind = 'TRUE_UP' do nothing
            returning adjustment_id
            """)
        .bind("agent", draft.agentId())
        .bind("month", draft.month().atDay(1))
        .bind("kind", revision == null ? "BY_HAND" : "TRUE_UP")
        .bind("revision", revision)
        .bind("amount", draft.amount())
        .bind("reason", draft.reason())
        .bind("reference", draft.reference())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery("select * from incentive.adjustment where adjustment_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Waiting ones first, then the newest. */
  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            "select * from incentive.adjustment"
                + " order by state = 'PROPOSED' desc, adjustment_id desc")
        .map((row, context) -> read(row))
        .list();
  }

  /** Decides what waits; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long id,
      AdjustmentState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.adjustment
                set state = :decision, decided_by = :who, decided_at = :now,
                    decision_reason = :reason
                where adjustment_id = :id and state = 'PROPOSED'
                """)
            .bind("id", id)
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Takes back true-ups of earlier revisions that nobody has decided. */
  static void overtake(Handle handle, YearMonth month, int revision, String who, Instant now) {
    handle
        .createUpdate(
            """
            update incentive.adjustment
            set state = 'WITHDRAWN', decided_by = :who, decided_at = :now
            where month = :month and kind = 'TRUE_UP' and revision < :revision
              and state = 'PROPOSED'
            """)
        .bind("month", month.atDay(1))
        .bind("revision", revision)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** What true-ups of a month give each agent, as far as nobody has decided against them. */
  static Map<Long, BigDecimal> truedUp(Handle handle, YearMonth month) {
    Map<Long, BigDecimal> found = new HashMap<>();
    handle
        .createQuery(
            """
            select agent_id, sum(amount) as amount from incentive.adjustment
            where month = :month and kind = 'TRUE_UP' and state in ('PROPOSED', 'APPROVED')
            group by agent_id
            """)
        .bind("month", month.atDay(1))
        .map((row, context) -> Map.entry(row.getLong("agent_id"), row.getBigDecimal("amount")))
        .forEach(each -> found.put(each.getKey(), each.getValue()));
    return found;
  }

  /** Approved ones that no run pays, up to the month; held until the transaction ends. */
  static List<Row> unpaid(Handle handle, YearMonth month) {
    return handle
        .createQuery(
            """
            select * from incentive.adjustment
            where state = 'APPROVED' and run_id is null and month <= :month
            order by adjustment_id for update
            """)
        .bind("month", month.atDay(1))
        .map((row, context) -> read(row))
        .list();
  }

  /** Notes which run pays them. */
  static void pay(Handle handle, List<Row> rows, long runId) {
    handle
        .createUpdate(
            "update incentive.adjustment set run_id = :run where adjustment_id = any(:ids)")
        .bind("run", runId)
        .bindArray("ids", Long.class, rows.stream().map(Row::id).toList())
        .execute();
  }

  /** A run that was sent back pays nothing. */
  static void release(Handle handle, long runId) {
    handle
        .createUpdate("update incentive.adjustment set run_id = null where run_id = :run")
        .bind("run", runId)
        .execute();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("adjustment_id"),
        row.getLong("agent_id"),
        Columns.month(row, "month"),
        AdjustmentKind.valueOf(row.getString("kind")),
        Columns.integerOrNull(row, "revision"),
        row.getBigDecimal("amount"),
        row.getString("reason"),
        row.getString("reference"),
        AdjustmentState.valueOf(row.getString("state")),
        row.getString("proposed_by"),
        Columns.instant(row, "proposed_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("decision_reason"),
        row.getObject("run_id", Long.class));
  }
}
