package org.meritdesk.training.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Writes the table of records (培训档案写入). */
final class RecordRows {

  private RecordRows() {}

  /** Whose results in what may have changed. */
  record PersonCourse(long agentId, String course) {}

  /** On which day figures of whom may have changed. */
  record PersonDay(long agentId, LocalDate day) {}

  /** Records of who turned out not to have been in the session. */
  static List<Long> undone(Handle handle, SessionRows.Row session) {
    return handle
        .createQuery(
            """
            select r.record_id from training.training_record r
            join training.enrolment e on r.reference = e.session_id || ':' || e.agent_id
            where e.session_id = :session and (e.attended is not true) and r.source = 'SESSION'
            """)
        .bind("session", session.id())
        .mapTo(Long.class)
        .list();
  }

  /** Takes records away. */
  static void remove(Handle handle, List<Long> records) {
    handle
        .createUpdate("delete from training.training_record where record_id = any(:records)")
        .bindArray("records", Long.class, records.toArray())
        .execute();
  }

  /** A course without an exam is completed by being there; gives the records that are new. */
  static List<Long> ofSession(Handle handle, SessionRows.Row session, String who) {
    return handle
        .createUpdate(
            """
            insert into training.training_record (agent_id, course_code, version_no, completed_at,
              day, passed, first, source, reference, expires_on, noted_by)
            select e.agent_id, :course, :version, :at, :day, true, false, 'SESSION',
                   e.session_id || ':' || e.agent_id,
                   (cast(:day as date) + make_interval(months => cast(:months as int)))::date, :who
            from training.enrolment e
            where e.session_id = :session and e.attended
            on conflict (source, reference) do nothing
            """)
        .bind("session", session.id())
        .bind("course", session.course())
        .bind("version", session.courseVersion())
        .bind("at", Columns.utc(session.endsAt()))
        .bind("day", session.day())
        .bind("months", session.document().validityMonths())
        .bind("who", who)
        .executeAndReturnGeneratedKeys("record_id")
        .mapTo(Long.class)
        .list();
  }

  /** What came of an exam that was handed in; gives its record. */
  static long ofExam(Handle handle, long attempt, String who) {
    long record =
        handle
            .createUpdate(
                """
                insert into training.training_record (agent_id, course_code, version_no,
                  completed_at, day, score, passed, first, source, reference, expires_on, noted_by)
                select a.agent_id, a.course_code, a.course_version, a.submitted_at, a.day, a.score,
                       a.passed, false, 'EXAM', a.attempt_id::text,
                       case when a.passed then a.day + make_interval(
                         months => (v.document ->> 'validityMonths')::int) end, :who
                from training.attempt a
                join training.course_version v
                  on v.course_code = a.course_code and v.version_no = a.course_version
                where a.attempt_id = :attempt
                """)
            .bind("attempt", attempt)
            .bind("who", who)
            .executeAndReturnGeneratedKeys("record_id")
            .mapTo(Long.class)
            .one();
    PersonCourse touched =
        handle
            .createQuery(
                "select agent_id, course_code from training.attempt where attempt_id = :id")
            .bind("id", attempt)
            .map(
                (row, c) -> new PersonCourse(row.getLong("agent_id"), row.getString("course_code")))
            .one();
    firsts(handle, List.of(touched));
    return record;
  }

  /** How many of these records of the past were not taken over before. */
  static int fresh(Handle handle, List<PastRecords.Sound> records) {
    Set<String> known =
        handle
            .createQuery(
                """
                select reference from training.training_record
                where source = 'IMPORT' and reference = any(:references)
                """)
            .bindArray(
                "references",
                String.class,
                records.stream().map(PastRecords.Sound::reference).toArray())
            .mapTo(String.class)
            .set();
    return records.size() - known.size();
  }

  /** Takes records of the past over, the earliest first; gives those that are new. */
  static List<PastRecords.Sound> ofPast(
      Handle handle, List<PastRecords.Sound> records, String who) {
    List<PastRecords.Sound> fresh = new ArrayList<>();
    for (PastRecords.Sound record : records) {
      int written =
          handle
              .createUpdate(
                  """
                  insert into training.training_record (agent_id, course_code, version_no,
                    completed_at, day, score, passed, first, source, reference, expires_on,
                    noted_by)
                  values (:agent, :course, :version, :at, :day, :score, :passed, false, 'IMPORT',
                    :reference, :expires, :who)
                  on conflict (source, reference) do nothing
                  """)
              .bind("agent", record.agentId())
              .bind("course", record.course())
              .bind("version", record.courseVersion())
              .bind("at", Columns.utc(record.at()))
              .bind("day", record.day())
              .bind("score", record.score())
              .bind("passed", record.passed())
              .bind("reference", record.reference())
              .bind("expires", record.expiresOn())
              .bind("who", who)
              .execute();
      if (written == 1) {
        fresh.add(record);
      }
    }
    return fresh;
  }

  /**
   * Marks the results before which no earlier one of the person and course goes that still holds;
   * gives the days of those that were marked or are so no longer.
   */
  static Set<PersonDay> firsts(Handle handle, Collection<PersonCourse> touched) {
    return handle
        .createQuery(
            """
            with told as (
              select r.record_id, r.score is not null and not exists (
                select from training.training_record e
                where e.agent_id = r.agent_id and e.course_code = r.course_code
                  and e.score is not null and (e.completed_at, e.record_id)
                    < (r.completed_at, r.record_id)
                  and (e.expires_on is null or e.expires_on > r.day)) as first
              from training.training_record r
              where (r.agent_id, r.course_code) in (
                select agent, course
                from unnest(cast(:agents as bigint[]), cast(:courses as text[]))
                  as touched(agent, course))),
            marked as (
              update training.training_record r set first = told.first
              from told
              where told.record_id = r.record_id and told.first <> r.first
              returning r.agent_id, r.day)
            select * from marked
            """)
        .bindArray("agents", Long.class, touched.stream().map(PersonCourse::agentId).toArray())
        .bindArray("courses", String.class, touched.stream().map(PersonCourse::course).toArray())
        .map((row, context) -> new PersonDay(row.getLong("agent_id"), Columns.day(row, "day")))
        .set();
  }

  /** Whether a completion holds on a day. */
  static boolean holds(Handle handle, long agent, String course, LocalDate day) {
    return handle
        .createQuery(
            """
            select exists (
              select from training.training_record
              where agent_id = :agent and course_code = :course and passed
                and (expires_on is null or expires_on > :day))
            """)
        .bind("agent", agent)
        .bind("course", course)
        .bind("day", day)
        .mapTo(Boolean.class)
        .one();
  }
}
