package org.meritdesk.quality.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.quality.api.BoardQuery;
import org.meritdesk.quality.api.QualityBoard;

/** What has become of what the plans drew in a span (计划完成情况). */
record PlanCoverage(VisibleMonths visible, Members members, Clock clock) {

  private static final String SELECT =
      """
      select d.plan_code, max(p.document ->> 'names') as names, count(*) as drawn,
        count(*) filter (where i.done) as done,
        count(*) filter (where not i.done and i.skipped_at is not null) as skipped,
        count(*) filter (where not i.done and i.skipped_at is null and i.due_on < :today) as overdue
      from (
        select t.draw_id, t.agent_id, t.at, t.due_on, t.skipped_at,
          cast(:zone as text) as zone, 'PUBLISHED' as state,
          exists (select from quality.inspection done where done.task_id = t.task_id
            and done.state in ('PUBLISHED', 'ACKNOWLEDGED')) as done
        from quality.task t
        where t.at >= :from and t.at < :to
          and (cast(:form as text) is null or t.form_code = :form)) i
      join quality.draw d using (draw_id)
      join quality.sampling_plan p using (plan_id)
      where %s and %s
      group by d.plan_code
      order by d.plan_code
      """
          .formatted(VisibleMonths.CONDITION, Members.CONDITION);

  List<QualityBoard.PlanRow> of(Handle handle, BoardQuery query) {
    return members
        .bind(visible.bind(handle.createQuery(SELECT)))
        .bind("from", Columns.utc(query.from()))
        .bind("to", Columns.utc(query.to()))
        .bind("form", query.formCode())
        .bind("zone", clock.getZone().getId())
        .bind("today", LocalDate.now(clock))
        .map(
            (row, context) ->
                new QualityBoard.PlanRow(
                    row.getString("plan_code"),
                    AnswersJson.names(row.getString("names")),
                    row.getLong("drawn"),
                    row.getLong("done"),
                    row.getLong("skipped"),
                    row.getLong("overdue")))
        .list();
  }
}
