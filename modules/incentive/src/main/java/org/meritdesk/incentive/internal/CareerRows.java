package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CareerProposal;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.Judgement;
import org.meritdesk.incentive.api.Promotion;

/** The table of steps up the ladder. */
final class CareerRows {

  private static final String SELECT =
      """
      select c.*, c.judgement::text as judged, v.document::text as document
      from incentive.career_case c join incentive.plan_version v
        on v.plan_code = c.plan_code and v.version_no = c.plan_version
      """;

  private CareerRows() {}

  /** One row of the table. */
  record Row(
      long id,
      long agentId,
      String planCode,
      int planVersion,
      Promotion promotion,
      YearMonth month,
      LocalDate effectiveOn,
      CareerState state,
      Judgement judgement,
      String reason,
      String proposedBy,
      Instant proposedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String decisionReason) {}

  /** Keeps a proposal; empty where one for the agent waits. */
  static Optional<Long> insert(
      Handle handle,
      CareerProposal proposal,
      LocalDate effectiveOn,
      RulesInForce.Placed<Promotion> placed,
      Judgement judgement,
      String who,
      Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.career_case
              (agent_id, plan_code, plan_version, rule_code, month, from_step, to_step,
               effective_on, state, judgement, reason, proposed_by, proposed_at)
            values (:agent, :plan, :version, :rule, :month, :from, :to, :effective, 'PROPOSED',
               cast(:judgement as jsonb), :reason, :who, :now)
            on conflict (agent_id) where state = 'PROPOSED' do nothing
            returning case_id
            """)
        .bind("agent", proposal.agentId())
        .bind("plan", placed.planCode())
        .bind("version", placed.planVersion())
        .bind("rule", placed.rule().code())
        .bind("month", proposal.month().atDay(1))
        .bind("from", placed.rule().from())
        .bind("to", placed.rule().to())
        .bind("effective", effectiveOn)
        .bind("judgement", PlanJson.write(judgement))
        .bind("reason", proposal.reason() == null ? "" : proposal.reason().strip())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where c.case_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** All of them, waiting ones first, then the newest. */
  static List<Row> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by c.state = 'PROPOSED' desc, c.case_id desc")
        .map((row, context) -> read(row))
        .list();
  }

  /** By agent the newest that waits, or that leads on only after the month. */
  static Map<Long, Long> ahead(Handle handle, YearMonth month) {
    return handle
        .createQuery(
            """
            select agent_id, max(case_id) as case_id from incentive.career_case
            where state = 'PROPOSED' or state = 'APPROVED' and effective_on > :end
            group by agent_id
            """)
        .bind("end", month.atEndOfMonth())
        .map((row, context) -> Map.entry(row.getLong("agent_id"), row.getLong("case_id")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Decides one that waits; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long id,
      CareerState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.career_case
                set state = :decision, decided_by = :who, decided_at = :now,
                  decision_reason = :reason
                where case_id = :id and state = 'PROPOSED'
                """)
            .bind("id", id)
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("case_id"),
        row.getLong("agent_id"),
        row.getString("plan_code"),
        row.getInt("plan_version"),
        promotion(row.getString("document"), row.getString("rule_code")),
        Columns.month(row, "month"),
        row.getObject("effective_on", LocalDate.class),
        CareerState.valueOf(row.getString("state")),
        PlanJson.read(row.getString("judged"), Judgement.class),
        row.getString("reason"),
        row.getString("proposed_by"),
        Columns.instant(row, "proposed_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("decision_reason"));
  }

  private static Promotion promotion(String document, String code) {
    for (IncentiveRule rule : PlanJson.read(document).rules()) {
      if (rule instanceof Promotion promotion && promotion.code().equals(code)) {
        return promotion;
      }
    }
    throw new IllegalStateException("no promotion " + code);
  }
}
