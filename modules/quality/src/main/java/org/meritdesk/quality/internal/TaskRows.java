package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.meritdesk.quality.api.InspectionTask;
import org.meritdesk.quality.api.RiskSign;
import org.meritdesk.quality.api.TaskQuery;
import org.meritdesk.quality.api.TaskState;

/** The table of tasks, with the state that the inspections give them. */
final class TaskRows {

  private static final String TASKS =
      """
      with told as (
        select t.*, d.plan_code, i.inspection_id,
          case when t.skipped_at is not null then 'SKIPPED'
            when i.state in ('PUBLISHED', 'ACKNOWLEDGED') then 'DONE'
            when t.due_on < :today then 'OVERDUE'
            when i.state = 'DRAFT' then 'DRAFT'
            else 'OPEN' end as state
        from quality.task t
        left join quality.draw d using (draw_id)
        left join quality.inspection i on i.task_id = t.task_id and i.state <> 'DISCARDED')
      """;

  private static final String WHERE =
      """
       from told
      where (cast(:inspector as text) is null or inspector = :inspector)
        and (cast(:agent as bigint) is null or agent_id = :agent)
        and (cast(:draw as bigint) is null or draw_id = :draw)
      """;

  private TaskRows() {}

  /** What a task is about. */
  record Key(long recordId, long accountId) {}

  /** Parts of these contacts that have been given out or inspected with a form. */
  static Set<Key> taken(Handle handle, String form, Collection<Long> records) {
    return new HashSet<>(
        handle
            .createQuery(
                """
                select record_id, account_id from quality.task
                where form_code = :form and skipped_at is null and record_id = any(:records)
                union select record_id, account_id from quality.inspection
                where form_code = :form and state <> 'DISCARDED' and record_id = any(:records)
                """)
            .bind("form", form)
            .bindArray("records", Long.class, records.toArray())
            .map((row, context) -> new Key(row.getLong(1), row.getLong(2)))
            .list());
  }

  static List<InspectionTask> list(Handle handle, TaskQuery query, LocalDate today) {
    return bind(
            handle.createQuery(
                TASKS
                    + "select *"
                    + WHERE
                    + " and (cardinality(:states) = 0 or state = any(:states))"
                    + " order by due_on, at, task_id limit :size offset :offset"),
            query,
            today)
        .bindArray("states", String.class, states(query))
        .bind("size", query.size())
        .bind("offset", (long) query.page() * query.size())
        .map((row, context) -> read(row))
        .list();
  }

  static Map<TaskState, Long> counts(Handle handle, TaskQuery query, LocalDate today) {
    Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
    bind(
            handle.createQuery(TASKS + "select state, count(*) as n" + WHERE + " group by state"),
            query,
            today)
        .map(
            (row, context) ->
                counts.put(TaskState.valueOf(row.getString("state")), row.getLong("n")))
        .list();
    return counts;
  }

  static Optional<InspectionTask> one(Handle handle, long taskId, LocalDate today) {
    return handle
        .createQuery(TASKS + "select * from told where task_id = :task")
        .bind("today", today)
        .bind("task", taskId)
        .map((row, context) -> read(row))
        .findOne();
  }

  static void skip(Handle handle, long taskId, String reason, String who, Instant now) {
    handle
        .createUpdate(
            """
            update quality.task set skipped_at = :now, skipped_by = :who, skip_reason = :reason
            where task_id = :task and skipped_at is null
            """)
        .bind("task", taskId)
        .bind("reason", reason)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static void handOver(Handle handle, long taskId, String inspector) {
    handle
        .createUpdate(
            "update quality.task set inspector = :inspector"
                + " where task_id = :task and skipped_at is null")
        .bind("task", taskId)
        .bind("inspector", inspector)
        .execute();
  }

  private static Query bind(Query statement, TaskQuery query, LocalDate today) {
    return statement
        .bind("today", today)
        .bind("inspector", query.inspector())
        .bind("agent", query.agentId())
        .bind("draw", query.drawId());
  }

  private static Object[] states(TaskQuery query) {
    return query.states().stream().map(TaskState::name).toArray();
  }

  private static InspectionTask read(ResultSet row) throws SQLException {
    String signs = row.getString("reason");
    return new InspectionTask(
        row.getLong("task_id"),
        Columns.numberOrNull(row, "draw_id"),
        row.getString("plan_code"),
        row.getString("form_code"),
        row.getLong("record_id"),
        row.getLong("account_id"),
        row.getLong("agent_id"),
        Columns.instant(row, "at"),
        row.getString("stratum"),
        signs.isBlank()
            ? List.of()
            : Arrays.stream(signs.split(",", -1)).map(RiskSign::valueOf).toList(),
        row.getString("inspector"),
        Columns.day(row, "due_on"),
        TaskState.valueOf(row.getString("state")),
        Columns.numberOrNull(row, "inspection_id"),
        row.getString("skip_reason"));
  }
}
