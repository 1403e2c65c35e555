package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.ImprovementDeed;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementEntry;
import org.meritdesk.training.api.ImprovementNote;
import org.meritdesk.training.api.ImprovementStep;
import org.meritdesk.training.api.ImprovementTask;

/** The SQL of the steps of plans and of what was noted on them. */
final class ImprovementSteps {

  private ImprovementSteps() {}

  /** Writes the steps of a draft, numbered by their days. */
  static void write(Handle handle, long plan, Collection<ImprovementDraft.Step> steps) {
    handle.execute("delete from training.improvement_step where plan_id = ?", plan);
    PreparedBatch batch =
        handle.prepareBatch(
            """
            insert into training.improvement_step (plan_id, step_no, task, text, due)
            values (:plan, :number, :task, :text, :due)
            """);
    int number = 0;
    for (ImprovementDraft.Step step :
        steps.stream().sorted(Comparator.comparing(ImprovementDraft.Step::due)).toList()) {
      ImprovementTask task = step.task();
      batch
          .bind("plan", plan)
          .bind("number", ++number)
          .bind("task", task == null ? null : task.name())
          .bind("text", step.text())
          .bind("due", step.due())
          .add();
    }
    batch.execute();
  }

  static Map<Long, List<ImprovementStep>> of(Handle handle, Collection<Long> plans) {
    Map<Long, List<ImprovementStep>> steps = new HashMap<>();
    handle
        .createQuery(
            """
            select * from training.improvement_step
            where plan_id = any(:plans) order by plan_id, step_no
            """)
        .bindArray("plans", Long.class, plans.toArray())
        .map((row, context) -> Map.entry(row.getLong("plan_id"), step(row)))
        .forEach(
            each ->
                steps
                    .computeIfAbsent(each.getKey(), plan -> new ArrayList<>())
                    .add(each.getValue()));
    return steps;
  }

  /** Says that a step is done; false if there is none that waits. */
  static boolean done(Handle handle, long plan, int number, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update training.improvement_step set done_by = :who, done_at = :now
                where plan_id = :plan and step_no = :number and done_at is null
                """)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("plan", plan)
            .bind("number", number)
            .execute()
        == 1;
  }

  static void note(
      Handle handle,
      long plan,
      ImprovementDeed deed,
      @Nullable ImprovementNote note,
      String who,
      Instant now) {
    handle
        .createUpdate(
            """
            insert into training.improvement_entry
              (plan_id, at, who, deed, text, contact_id, inspection_id)
            values (:plan, :now, :who, :deed, :text, :contact, :inspection)
            """)
        .bind("plan", plan)
        .bind("now", Columns.utc(now))
        .bind("who", who)
        .bind("deed", deed.name())
        .bind("text", note == null ? null : note.text())
        .bind("contact", note == null ? null : note.contactId())
        .bind("inspection", note == null ? null : note.inspectionId())
        .execute();
  }

  static List<ImprovementEntry> trail(Handle handle, long plan) {
    return handle
        .createQuery(
            "select * from training.improvement_entry where plan_id = :plan order by entry_id")
        .bind("plan", plan)
        .map(
            (row, context) ->
                new ImprovementEntry(
                    Columns.instant(row, "at"),
                    row.getString("who"),
                    ImprovementDeed.valueOf(row.getString("deed")),
                    row.getString("text"),
                    Columns.numberOrNull(row, "contact_id"),
                    Columns.numberOrNull(row, "inspection_id")))
        .list();
  }

  private static ImprovementStep step(ResultSet row) throws SQLException {
    String task = row.getString("task");
    return new ImprovementStep(
        row.getInt("step_no"),
        task == null ? null : ImprovementTask.valueOf(task),
        row.getString("text"),
        Columns.day(row, "due"),
        row.getString("done_by"),
        Columns.instantOrNull(row, "done_at"));
  }
}
