package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.Judgement;

/** The tables of honours and of who is not shown. */
final class HonourRows {

  private static final String SELECT =
      """
      select h.*, h.judgement::text as judged, v.document::text as document
      from incentive.honour h join incentive.plan_version v
        on v.plan_code = h.plan_code and v.version_no = h.plan_version
      """;

  private HonourRows() {}

  /** One row of the table. */
  record Row(
      long id,
      long agentId,
      String planCode,
      int planVersion,
      String rule,
      Map<String, String> names,
      YearMonth month,
      int place,
      HonourState state,
      Judgement judgement,
      String words,
      String nominatedBy,
      Instant nominatedAt,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {}

  /** Keeps a nomination; empty where the agent has one already. */
  static Optional<Long> insert(
      Handle handle,
      RulesInForce.Placed<IncentiveRule> placed,
      YearMonth month,
      Judgement judgement,
      int place,
      String words,
      String who,
      Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.honour (agent_id, plan_code, plan_version, rule_code, month,
              place, state, judgement, words, nominated_by, nominated_at)
            values (:agent, :plan, :version, :rule, :month, :place, 'NOMINATED',
              cast(:judgement as jsonb), :words, :who, :now)
            on conflict (rule_code, month, agent_id) where state in ('NOMINATED', 'CONFIRMED')
              do nothing
            returning honour_id
            """)
        .bind("agent", judgement.agentId())
        .bind("plan", placed.planCode())
        .bind("version", placed.planVersion())
        .bind("rule", placed.rule().code())
        .bind("month", month.atDay(1))
        .bind("place", place)
        .bind("judgement", PlanJson.write(judgement))
        .bind("words", words)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where h.honour_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** All of them, waiting ones first, then by month, the newest first. */
  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            SELECT
                + " order by h.state = 'NOMINATED' desc, h.month desc, h.rule_code, h.place,"
                + " h.honour_id")
        .map((row, context) -> read(row))
        .list();
  }

  /** Decides a nomination; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long id,
      HonourState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.honour
                set state = :decision, decided_by = :who, decided_at = :now, reason = :reason
                where honour_id = :id and state = 'NOMINATED'
                """)
            .bind("id", id)
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Takes back what was given; false if it was not. */
  static boolean revoke(Handle handle, long id, String who, String reason, Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.honour
                set state = 'REVOKED', revoked_by = :who, revoked_at = :now, reason = :reason
                where honour_id = :id and state = 'CONFIRMED'
                """)
            .bind("id", id)
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static Set<Long> unshown(Handle handle) {
    return handle
        .createQuery("select agent_id from incentive.unshown")
        .mapTo(Long.class)
        .collect(Collectors.toSet());
  }

  static void show(Handle handle, long agent, boolean shown, Instant now) {
    handle
        .createUpdate(
            shown
                ? "delete from incentive.unshown where agent_id = :agent"
                : "insert into incentive.unshown values (:agent, :now) on conflict do nothing")
        .bindMap(shown ? Map.of("agent", agent) : Map.of("agent", agent, "now", Columns.utc(now)))
        .execute();
  }

  private static Row read(ResultSet row) throws SQLException {
    String rule = row.getString("rule_code");
    return new Row(
        row.getLong("honour_id"),
        row.getLong("agent_id"),
        row.getString("plan_code"),
        row.getInt("plan_version"),
        rule,
        names(row.getString("document"), rule),
        Columns.month(row, "month"),
        row.getInt("place"),
        HonourState.valueOf(row.getString("state")),
        PlanJson.read(row.getString("judged"), Judgement.class),
        row.getString("words"),
        row.getString("nominated_by"),
        Columns.instant(row, "nominated_at"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"));
  }

  private static Map<String, String> names(String document, String rule) {
    return PlanJson.read(document).rules().stream()
        .filter(each -> each.code().equals(rule))
        .map(IncentiveRule::names)
        .findFirst()
        .orElse(Map.of());
  }
}
