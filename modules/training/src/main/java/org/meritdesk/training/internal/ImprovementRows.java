package org.meritdesk.training.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementQuery;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.training.api.ImprovementTarget;

/** The SQL of improvement plans. */
final class ImprovementRows {

  private static final String OPEN = "state in ('DRAFT', 'AGREED', 'RUNNING', 'REASSESSED')";

  private static final String ASKED =
      " from training.improvement_plan where "
          + Sight.CONDITION
          + """
             and (cast(:state as text) is null or state = :state)
             and (cast(:kind as text) is null or kind = :kind)
             and (cast(:team as bigint) is null or team_id = :team)
             and (cast(:agent as bigint) is null or agent_id = :agent)
             and (cast(:open as boolean) is null or (%s) = :open)
            """
              .formatted(OPEN);

  private ImprovementRows() {}

  /** What a plan begins with. */
  record Fresh(
      ImprovementKind kind,
      NeedScene.Whose whose,
      @Nullable Long owner,
      @Nullable YearMonth month,
      @Nullable Long alert,
      LocalDate due,
      List<ImprovementTarget> targets) {}

  /** Inserts a draft; nothing where there is one of the same month or alert. */
  static Optional<Long> insert(Handle handle, Fresh plan, String who, Instant now) {
    YearMonth month = plan.month();
    return handle
        .createQuery(
            """
            insert into training.improvement_plan (kind, state, agent_id, team_id, owner_id, month,
              alert_id, due, targets, made_by, made_at)
            values (:kind, 'DRAFT', :agent, :team, :owner, :month, :alert, :due,
              cast(:targets as jsonb), :who, :now)
            on conflict do nothing
            returning plan_id
            """)
        .bind("kind", plan.kind().name())
        .bind("agent", plan.whose().agentId())
        .bind("team", plan.whose().teamId())
        .bind("owner", plan.owner())
        .bind("month", month == null ? null : month.atDay(1))
        .bind("alert", plan.alert())
        .bind("due", plan.due())
        .bind("targets", TrainingJson.write(plan.targets()))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  static Optional<ImprovementRow> one(Handle handle, long id, Sight sight) {
    return find(handle, "plan_id = :id", "id", id, sight);
  }

  static Optional<ImprovementRow> ofAlert(Handle handle, long alert, Sight sight) {
    return find(handle, "alert_id = :id", "id", alert, sight);
  }

  private static Optional<ImprovementRow> find(
      Handle handle, String where, String name, long value, Sight sight) {
    return sight
        .bind(
            handle.createQuery(
                "select * from training.improvement_plan where "
                    + where
                    + " and "
                    + Sight.CONDITION))
        .bind(name, value)
        .map((row, context) -> ImprovementRow.read(row))
        .findOne();
  }

  static List<ImprovementRow> ofAlerts(Handle handle, Collection<Long> alerts, Sight sight) {
    return sight
        .bind(
            handle.createQuery(
                "select * from training.improvement_plan where alert_id = any(:alerts) and "
                    + Sight.CONDITION))
        .bindArray("alerts", Long.class, alerts.toArray())
        .map((row, context) -> ImprovementRow.read(row))
        .list();
  }

  static long count(Handle handle, ImprovementQuery asked, Sight sight) {
    return ask(handle.createQuery("select count(*)" + ASKED), asked, sight).mapTo(Long.class).one();
  }

  static List<ImprovementRow> find(Handle handle, ImprovementQuery asked, Sight sight) {
    return ask(
            handle.createQuery(
                "select *"
                    + ASKED
                    + " order by (not "
                    + OPEN
                    + "), due, plan_id limit :limit offset :offset"),
            asked,
            sight)
        .bind("limit", Math.max(1, Math.min(asked.limit(), 500)))
        .bind("offset", Math.max(0, asked.offset()))
        .map((row, context) -> ImprovementRow.read(row))
        .list();
  }

  /** Open ones of a team and its people, and those closed in a time, dropped ones left out. */
  static List<ImprovementRow> ofWeek(
      Handle handle, long team, Instant from, Instant toExclusive, Sight sight) {
    return sight
        .bind(
            handle.createQuery(
                "select * from training.improvement_plan p where team_id = :team and "
                    + Sight.CONDITION
                    + " and ("
                    + OPEN
                    + """
                     or exists (
                      select 1 from training.improvement_entry e
                      where e.plan_id = p.plan_id and e.deed in ('REACH', 'MISS')
                        and e.at >= :from and e.at < :to))
                    """
                    + "order by (not "
                    + OPEN
                    + "), due, plan_id"))
        .bind("team", team)
        .bind("from", Columns.utc(from))
        .bind("to", Columns.utc(toExclusive))
        .map((row, context) -> ImprovementRow.read(row))
        .list();
  }

  private static Query ask(Query query, ImprovementQuery asked, Sight sight) {
    ImprovementState state = asked.state();
    ImprovementKind kind = asked.kind();
    return sight
        .bind(query)
        .bind("state", state == null ? null : state.name())
        .bind("kind", kind == null ? null : kind.name())
        .bind("team", asked.teamId())
        .bind("agent", asked.agentId())
        .bind("open", asked.open());
  }

  /** Changes what a draft wants; false if somebody was faster. */
  static boolean edit(
      Handle handle, ImprovementRow row, LocalDate due, List<ImprovementTarget> targets) {
    return handle
            .createUpdate(
                """
                update training.improvement_plan
                set version = version + 1, due = :due, targets = cast(:targets as jsonb)
                where plan_id = :id and version = :version
                """)
            .bind("due", due)
            .bind("targets", TrainingJson.write(targets))
            .bind("id", row.id())
            .bind("version", row.version())
            .execute()
        == 1;
  }

  /** Moves a plan on; false if somebody was faster. */
  static boolean move(Handle handle, ImprovementRow row, ImprovementState to) {
    return handle
            .createUpdate(
                """
                update training.improvement_plan set version = version + 1, state = :to
                where plan_id = :id and version = :version
                """)
            .bind("to", to.name())
            .bind("id", row.id())
            .bind("version", row.version())
            .execute()
        == 1;
  }

  static void started(Handle handle, long id, String who, LocalDate day) {
    handle.execute(
        "update training.improvement_plan set started_by = ?, started_on = ? where plan_id = ?",
        who,
        day,
        id);
  }

  static void assessed(
      Handle handle, long id, List<ImprovementResult> results, String who, Instant now) {
    handle
        .createUpdate(
            """
            update training.improvement_plan
            set results = cast(:results as jsonb), assessed_by = :who, assessed_at = :now
            where plan_id = :id
            """)
        .bind("results", TrainingJson.write(results))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("id", id)
        .execute();
  }

  static void consequence(Handle handle, long id, String text) {
    handle.execute(
        "update training.improvement_plan set consequence = ? where plan_id = ?", text, id);
  }
}
