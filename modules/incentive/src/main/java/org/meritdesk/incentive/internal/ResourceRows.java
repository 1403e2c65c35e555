package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.incentive.api.ResourceGrant;
import org.meritdesk.incentive.api.ResourceKind;
import org.meritdesk.incentive.api.ResourceState;
import org.meritdesk.incentive.api.TierResources;

/** The tables of resources that were earned, and of their use. */
final class ResourceRows {

  private static final String SELECT =
      """
      select g.*, v.document::text as document
      from incentive.resource_grant g join incentive.plan_version v
        on v.plan_code = g.plan_code and v.version_no = g.plan_version
      """;

  private ResourceRows() {}

  /** One row of the table. */
  record Row(
      long id,
      long agentId,
      String rule,
      Map<String, String> names,
      YearMonth month,
      BigDecimal score,
      ResourceKind kind,
      BigDecimal amount,
      BigDecimal used,
      LocalDate until,
      ResourceState state,
      String proposedBy,
      @Nullable String decidedBy,
      @Nullable String reason) {}

  /** Keeps a proposal; false if there is one. */
  static boolean insert(
      Handle handle,
      RulesInForce.Placed<TierResources> placed,
      YearMonth month,
      long agentId,
      BigDecimal score,
      Map.Entry<ResourceKind, BigDecimal> opened,
      String who,
      Instant now) {
    return handle
            .createUpdate(
                """
                insert into incentive.resource_grant (agent_id, plan_code, plan_version, rule_code,
                  month, score, kind, amount, until, state, proposed_by, proposed_at)
                values (:agent, :plan, :version, :rule, :month, :score, :kind, :amount, :until,
                  'PROPOSED', :who, :now)
                on conflict do nothing
                """)
            .bind("agent", agentId)
            .bind("plan", placed.planCode())
            .bind("version", placed.planVersion())
            .bind("rule", placed.rule().code())
            .bind("month", month.atDay(1))
            .bind("score", score)
            .bind("kind", opened.getKey().name())
            .bind("amount", opened.getValue())
            .bind("until", month.plusMonths(placed.rule().lastsMonths()).atEndOfMonth())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            SELECT
                + " order by g.state = 'PROPOSED' desc, g.month desc, g.rule_code, g.agent_id,"
                + " g.grant_id")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where g.grant_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static boolean decide(
      Handle handle,
      long id,
      ResourceState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.resource_grant
                set state = :decision, decided_by = :who, decided_at = :now, reason = :reason
                where grant_id = :id and state = 'PROPOSED'
                """)
            .bind("id", id)
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Takes from what is left; false if that is less, or its day is over. */
  static boolean take(Handle handle, long id, BigDecimal amount, LocalDate today) {
    return handle
            .createUpdate(
                """
                update incentive.resource_grant set used = used + :amount
                where grant_id = :id and state = 'GRANTED' and used + :amount <= amount
                  and until >= :today
                """)
            .bind("id", id)
            .bind("amount", amount)
            .bind("today", today)
            .execute()
        == 1;
  }

  static void use(
      Handle handle,
      long id,
      BigDecimal amount,
      String what,
      @Nullable Long session,
      String who,
      Instant now) {
    handle
        .createUpdate(
            "insert into incentive.resource_use (grant_id, amount, what, session_id, used_by,"
                + " used_at) values (:id, :amount, :what, :session, :who, :now)")
        .bind("id", id)
        .bind("amount", amount)
        .bind("what", what)
        .bind("session", session)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static List<Map.Entry<Long, ResourceGrant.Use>> uses(Handle handle) {
    return handle
        .createQuery("select * from incentive.resource_use order by use_id")
        .map(
            (row, context) ->
                Map.entry(
                    row.getLong("grant_id"),
                    new ResourceGrant.Use(
                        row.getBigDecimal("amount"),
                        row.getString("what"),
                        row.getString("used_by"),
                        Columns.instant(row, "used_at"))))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    String rule = row.getString("rule_code");
    Map<String, String> names =
        PlanJson.read(row.getString("document")).rules().stream()
            .filter(each -> each.code().equals(rule))
            .map(IncentiveRule::names)
            .findFirst()
            .orElse(Map.of());
    return new Row(
        row.getLong("grant_id"),
        row.getLong("agent_id"),
        rule,
        names,
        Columns.month(row, "month"),
        row.getBigDecimal("score"),
        ResourceKind.valueOf(row.getString("kind")),
        row.getBigDecimal("amount"),
        row.getBigDecimal("used"),
        row.getObject("until", LocalDate.class),
        ResourceState.valueOf(row.getString("state")),
        row.getString("proposed_by"),
        row.getString("decided_by"),
        row.getString("reason"));
  }
}
