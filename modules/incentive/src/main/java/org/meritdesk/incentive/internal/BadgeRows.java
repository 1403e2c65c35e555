package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Badge;
import org.meritdesk.incentive.api.BadgeEvidence;
import org.meritdesk.incentive.api.BadgeState;
import org.meritdesk.incentive.api.IncentiveRule;
import org.meritdesk.people.api.AgentView;

/** The table of badges. */
final class BadgeRows {

  private static final String SELECT =
      """
      select b.*, b.evidence::text as found, v.document::text as document
      from incentive.badge b join incentive.plan_version v
        on v.plan_code = b.plan_code and v.version_no = b.plan_version
      """;

  private BadgeRows() {}

  /** One row of it. */
  record Row(
      long id,
      long agentId,
      String rule,
      Map<String, String> names,
      String period,
      int level,
      BadgeState state,
      BadgeEvidence evidence,
      LocalDate heldFrom,
      @Nullable LocalDate expiresOn,
      String namedBy,
      @Nullable String decidedBy,
      @Nullable String reason) {

    BadgeState on(LocalDate day) {
      return state == BadgeState.HELD && expiresOn != null && !expiresOn.isAfter(day)
          ? BadgeState.EXPIRED
          : state;
    }

    Badge view(@Nullable AgentView agent, LocalDate today) {
      return new Badge(
          id,
          agentId,
          agent == null ? "" : agent.employeeNo(),
          agent == null ? "" : agent.name(),
          rule,
          names,
          period,
          level,
          on(today),
          evidence,
          heldFrom,
          expiresOn,
          namedBy,
          decidedBy,
          reason);
    }
  }

  /** What is to be kept. */
  record New(
      long agentId,
      String period,
      int level,
      BadgeState state,
      BadgeEvidence evidence,
      LocalDate heldFrom,
      @Nullable LocalDate expiresOn) {}

  /** Codes of the badges that each agent holds on a day. */
  static Map<Long, Set<String>> held(Handle handle, LocalDate day) {
    Map<Long, Set<String>> found = new HashMap<>();
    handle
        .createQuery(
            """
            select agent_id, rule_code from incentive.badge
            where state = 'HELD' and held_from <= :day and (expires_on is null or expires_on > :day)
            """)
        .bind("day", day)
        .map((row, context) -> Map.entry(row.getLong("agent_id"), row.getString("rule_code")))
        .forEach(
            each ->
                found.computeIfAbsent(each.getKey(), id -> new HashSet<>()).add(each.getValue()));
    return found;
  }

  /** Keeps one; empty where there is one of the period and level. */
  static Optional<Long> insert(
      Handle handle,
      RulesInForce.Placed<? extends IncentiveRule> placed,
      New badge,
      String who,
      Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.badge (agent_id, plan_code, plan_version, rule_code, period,
              level, state, evidence, held_from, expires_on, named_by, named_at, decided_by,
              decided_at)
            values (:agent, :plan, :version, :rule, :period, :level, :state,
              cast(:evidence as jsonb), :from, :expires, :who, :now, :decider,
              cast(:decided as timestamptz))
            on conflict (rule_code, agent_id, period, level) where state <> 'REFUSED' do nothing
            returning badge_id
            """)
        .bind("agent", badge.agentId())
        .bind("plan", placed.planCode())
        .bind("version", placed.planVersion())
        .bind("rule", placed.rule().code())
        .bind("period", badge.period())
        .bind("level", badge.level())
        .bind("state", badge.state().name())
        .bind("evidence", PlanJson.write(badge.evidence()))
        .bind("from", badge.heldFrom())
        .bind("expires", badge.expiresOn())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("decider", badge.state() == BadgeState.NAMED ? null : who)
        .bind("decided", badge.state() == BadgeState.NAMED ? null : Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  /** Certifies from a day, or refuses; false if somebody else decided before. */
  static boolean decide(
      Handle handle,
      long id,
      BadgeState to,
      String who,
      @Nullable String reason,
      LocalDate from,
      @Nullable LocalDate expires,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.badge
                set state = :to, decided_by = :who, decided_at = :now, reason = :reason,
                  held_from = :from, expires_on = :expires
                where badge_id = :id and state = 'NAMED'
                """)
            .bind("id", id)
            .bind("to", to.name())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("reason", reason)
            .bind("from", from)
            .bind("expires", expires)
            .execute()
        == 1;
  }

  /** Takes back; false if it was not held. */
  static boolean revoke(Handle handle, long id, String who, String reason) {
    return handle
            .createUpdate(
                """
                update incentive.badge set state = 'REVOKED', revoked_by = :who, reason = :reason
                where badge_id = :id and state = 'HELD'
                """)
            .bind("id", id)
            .bind("who", who)
            .bind("reason", reason)
            .execute()
        == 1;
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where b.badge_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Waiting ones first, then the newest. */
  static List<Row> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by b.state = 'NAMED' desc, b.held_from desc, b.badge_id desc")
        .map((row, context) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    String rule = row.getString("rule_code");
    return new Row(
        row.getLong("badge_id"),
        row.getLong("agent_id"),
        rule,
        PlanJson.read(row.getString("document")).rules().stream()
            .filter(each -> each.code().equals(rule))
            .map(IncentiveRule::names)
            .findFirst()
            .orElse(Map.of()),
        row.getString("period"),
        row.getInt("level"),
        BadgeState.valueOf(row.getString("state")),
        PlanJson.read(row.getString("found"), BadgeEvidence.class),
        row.getObject("held_from", LocalDate.class),
        row.getObject("expires_on", LocalDate.class),
        row.getString("named_by"),
        row.getString("decided_by"),
        row.getString("reason"));
  }
}
