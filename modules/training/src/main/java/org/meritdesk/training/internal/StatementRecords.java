package org.meritdesk.training.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.meritdesk.training.internal.RecordRows.PersonCourse;
import org.meritdesk.training.internal.RecordRows.PersonDay;

/**
 * Records that rest on statements (语句档案): made anew from all that is told of a completion. The
 * weightiest says whether it was passed, the weightiest with a score what the score is.
 */
final class StatementRecords {

  private StatementRecords() {}

  /** Makes the records of these references anew; gives the days that may have changed. */
  static Set<PersonDay> rebuild(Handle handle, Collection<String> references, String who) {
    if (references.isEmpty()) {
      return Set.of();
    }
    Set<PersonDay> days = new HashSet<>();
    Set<PersonCourse> touched = new HashSet<>();
    note(
        handle
            .createQuery(
                """
                with gone as (
                  delete from training.training_record
                  where source = 'XAPI' and reference = any(:references)
                  returning agent_id, course_code, day)
                select * from gone
                """)
            .bindArray("references", String.class, references.toArray())
            .map((row, c) -> new Told(row.getLong(1), row.getString(2), Columns.day(row, "day"))),
        days,
        touched);
    note(
        handle
            .createQuery(
                """
                with made as (
                  insert into training.training_record (agent_id, course_code, version_no,
                    completed_at, day, score, passed, first, source, reference, expires_on,
                    noted_by)
                  select distinct on (s.reference) s.agent_id, s.course_code, s.version_no,
                    s.told_at, s.day, best.score, s.passed, false, 'XAPI', s.reference,
                    s.expires_on, :who
                  from training.xapi_statement s
                  left join lateral (
                    select b.score from training.xapi_statement b
                    where b.reference = s.reference and b.state = 'TAKEN' and b.score is not null
                    order by b.weight desc, b.told_at desc limit 1) best on true
                  where s.state = 'TAKEN' and s.reference = any(:references)
                  order by s.reference, s.weight desc, s.told_at desc
                  returning agent_id, course_code, day)
                select * from made
                """)
            .bind("who", who)
            .bindArray("references", String.class, references.toArray())
            .map((row, c) -> new Told(row.getLong(1), row.getString(2), Columns.day(row, "day"))),
        days,
        touched);
    days.addAll(RecordRows.firsts(handle, touched));
    return days;
  }

  private record Told(long agentId, String course, java.time.LocalDate day) {}

  private static void note(
      ResultIterable<Told> told, Set<PersonDay> days, Set<PersonCourse> touched) {
    told.forEach(
        each -> {
          days.add(new PersonDay(each.agentId(), each.day()));
          touched.add(new PersonCourse(each.agentId(), each.course()));
        });
  }
}
