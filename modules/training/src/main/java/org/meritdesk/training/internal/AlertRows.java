package org.meritdesk.training.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.AlertRuleView;

/** The SQL of alerts. */
final class AlertRows {

  private static final String SELECT =
      "select a.*, r.document from training.alert a join training.alert_rule r"
          + " on r.rule_code = a.rule_code and r.version_no = a.rule_version ";

  /** What a caller may see: everything, or own agents and teams and what concerns nobody alone. */
  private static final String SEEN =
      """
      (:all or a.agent_id = any(:agents) or a.team_id = any(:teams)
        or a.agent_id is null and a.team_id is null)
      and (cast(:team as bigint) is null or a.team_id = :team or a.team_id is null)
      and (not :open or a.closed_at is null)
      """;

  private AlertRows() {}

  /** Only one server looks at a time. */
  static boolean myTurn(Handle handle) {
    return handle
        .createQuery("select pg_try_advisory_xact_lock(hashtext('training.alert'))")
        .mapTo(Boolean.class)
        .one();
  }

  /** Raises what is not open yet; what happens once is never raised again. */
  static int raise(Handle handle, AlertRuleView rule, Collection<AlertFound> found, Instant now) {
    if (found.isEmpty()) {
      return 0;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into training.alert (rule_code, rule_version, subject_key, agent_id, team_id,
              queue_id, source, record_id, measure, value, threshold, sample, raised_at, seen_at)
            select :rule, :version, :key, :agent, :team, :queue, :source, :record, :measure, :value,
              :threshold, :sample, :now, :now
            where not exists (
              select 1
              from training.alert a
              where a.rule_code = :rule and a.subject_key = :key
                and (:once or a.closed_at is null))
            on conflict do nothing
            """);
    for (AlertFound each : found) {
      batch
          .bind("rule", rule.rule().code())
          .bind("version", rule.versionNo())
          .bind("key", each.key())
          .bind("agent", each.agentId())
          .bind("team", each.teamId())
          .bind("queue", each.queueId())
          .bind("source", each.source())
          .bind("record", each.recordId())
          .bind("measure", each.measure() == null ? null : each.measure().name())
          .bind("value", each.value())
          .bind("threshold", each.threshold())
          .bind("sample", each.sample())
          .bind("once", rule.rule().trigger().once())
          .bind("now", now)
          .add();
    }
    int raised = 0;
    for (int each : batch.execute()) {
      raised += Math.max(0, each);
    }
    return raised;
  }

  /** Keeps the newest figure of what is open still. */
  static void follow(Handle handle, String rule, Collection<AlertFound> found, Instant now) {
    if (found.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            """
            update training.alert set value = :value, sample = :sample, seen_at = :now
            where rule_code = :rule and subject_key = :key and closed_at is null
              and (value, sample) is distinct from (:value, :sample)
            """);
    for (AlertFound each : found) {
      batch
          .bind("rule", rule)
          .bind("key", each.key())
          .bind("value", each.value())
          .bind("sample", each.sample())
          .bind("now", now)
          .add();
    }
    batch.execute();
  }

  /** Closes what a rule does not find any more. */
  static void close(Handle handle, String rule, Collection<String> holding, Instant now) {
    handle
        .createUpdate(
            """
            update training.alert set closed_at = :now
            where rule_code = :rule and closed_at is null and not subject_key = any(:holding)
            """)
        .bind("rule", rule)
        .bindArray("holding", String.class, holding.toArray())
        .bind("now", now)
        .execute();
  }

  /** Open alerts of which nobody was told. */
  static List<AlertRow> untold(Handle handle) {
    return handle
        .createQuery(
            SELECT
                + "where a.told_at is null and a.closed_at is null order by a.alert_id limit 500")
        .map((row, c) -> AlertRow.read(row))
        .list();
  }

  static void told(Handle handle, long id, Instant now) {
    handle.execute(
        "update training.alert set told_at = ? where alert_id = ?",
        now.atOffset(java.time.ZoneOffset.UTC),
        id);
  }

  /** Open alerts of which nobody took note in the time that their rule gives. */
  static List<AlertRow> overdue(Handle handle, Instant now) {
    return handle
        .createQuery(
            SELECT
                + """
                where a.closed_at is null and a.acknowledged_at is null and a.escalated_at is null
                  and a.told_at is not null
                  and (r.document ->> 'escalateAfter')::int > 0
                  and a.raised_at + make_interval(mins => (r.document ->> 'escalateAfter')::int)
                    <= :now
                order by a.alert_id limit 500
                """)
        .bind("now", now)
        .map((row, c) -> AlertRow.read(row))
        .list();
  }

  static void escalated(Handle handle, long id, Instant now) {
    handle.execute(
        "update training.alert set escalated_at = ? where alert_id = ?",
        now.atOffset(java.time.ZoneOffset.UTC),
        id);
  }

  static List<AlertRow> list(
      Handle handle, boolean open, @Nullable Long team, Sight sight, int offset, int limit) {
    return seen(
            handle.createQuery(
                SELECT
                    + "where "
                    + SEEN
                    + " order by (a.closed_at is not null), a.alert_id desc"
                    + " limit :limit offset :offset"),
            open,
            team,
            sight)
        .bind("limit", limit)
        .bind("offset", offset)
        .map((row, c) -> AlertRow.read(row))
        .list();
  }

  static long count(Handle handle, boolean open, @Nullable Long team, Sight sight) {
    return seen(
            handle.createQuery("select count(*) from training.alert a where " + SEEN),
            open,
            team,
            sight)
        .mapTo(Long.class)
        .one();
  }

  static Optional<AlertRow> one(Handle handle, long id, Sight sight) {
    return seen(
            handle.createQuery(SELECT + "where a.alert_id = :id and " + SEEN), false, null, sight)
        .bind("id", id)
        .map((row, c) -> AlertRow.read(row))
        .findOne();
  }

  private static Query seen(Query query, boolean open, @Nullable Long team, Sight sight) {
    return sight.bind(query).bind("team", team).bind("open", open);
  }

  static boolean acknowledge(
      Handle handle, long id, boolean closes, String by, @Nullable String note, Instant now) {
    return handle
            .createUpdate(
                """
                update training.alert
                set acknowledged_by = :by, acknowledged_at = :now, note = :note,
                  closed_at = case when :closes then coalesce(closed_at, :now) else closed_at end
                where alert_id = :id and acknowledged_at is null
                """)
            .bind("by", by)
            .bind("now", now)
            .bind("note", note)
            .bind("closes", closes)
            .bind("id", id)
            .execute()
        == 1;
  }
}
