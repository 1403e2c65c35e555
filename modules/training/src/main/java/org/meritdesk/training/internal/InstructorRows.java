package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.InstructorState;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.training.api.ObservedLesson;
import org.meritdesk.training.domain.InstructorCheck;

/** The tables of instructors. */
final class InstructorRows {

  private InstructorRows() {}

  /** One row of the table. */
  record Row(
      long agentId,
      InstructorState state,
      String nominatedBy,
      int round,
      @Nullable String certifiedBy,
      @Nullable LocalDate until,
      @Nullable String reason) {

    boolean holds(LocalDate day) {
      LocalDate end = until;
      return state == InstructorState.CERTIFIED && end != null && day.isBefore(end);
    }
  }

  /** A lesson with the round for which it counts. */
  record Lesson(ObservedLesson lesson, int round) {}

  static List<Row> all(Handle handle) {
    return handle
        .createQuery("select * from training.instructor order by agent_id")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> locked(Handle handle, long agent) {
    return handle
        .createQuery("select * from training.instructor where agent_id = :agent for update")
        .bind("agent", agent)
        .map((row, context) -> read(row))
        .findOne();
  }

  static void nominate(Handle handle, long agent, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into training.instructor
              (agent_id, state, nominated_by, nominated_at)
            values (:agent, 'CANDIDATE', :who, :now)
            on conflict (agent_id) do update
              set state = 'CANDIDATE', nominated_by = excluded.nominated_by,
                  nominated_at = excluded.nominated_at, round = instructor.round + 1,
                  certified_by = null, certified_on = null, certified_until = null, reason = null
            """)
        .bind("agent", agent)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static void certify(Handle handle, long agent, LocalDate today, LocalDate until, String who) {
    handle
        .createUpdate(
            """
            update training.instructor
            set state = 'CERTIFIED', certified_by = :who, certified_on = :today,
                certified_until = :until, round = round + 1, reason = null
            where agent_id = :agent
            """)
        .bind("agent", agent)
        .bind("today", today)
        .bind("until", until)
        .bind("who", who)
        .execute();
  }

  static void end(Handle handle, long agent, String reason) {
    handle
        .createUpdate(
            "update training.instructor set state = 'ENDED', reason = :reason"
                + " where agent_id = :agent")
        .bind("agent", agent)
        .bind("reason", reason)
        .execute();
  }

  static void observe(Handle handle, long agent, LessonDraft lesson, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into training.observed_lesson
              (agent_id, round, seen_on, marks, mark, words, seen_by, seen_at)
            select :agent, i.round, :day, cast(:marks as jsonb), :mark, :words, :who, :now
            from training.instructor i where i.agent_id = :agent
            """)
        .bind("agent", agent)
        .bind("day", lesson.seenOn())
        .bind("marks", TrainingJson.write(lesson.marks()))
        .bind("mark", InstructorCheck.mark(lesson.marks()))
        .bind("words", lesson.words())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** The latest first. */
  static List<Lesson> lessons(Handle handle, long agent) {
    return handle
        .createQuery(
            """
            select seen_on, marks::text as marks, mark, words, seen_by, round
            from training.observed_lesson where agent_id = :agent
            order by seen_on desc, lesson_id desc
            """)
        .bind("agent", agent)
        .map(
            (row, context) ->
                new Lesson(
                    new ObservedLesson(
                        Columns.day(row, "seen_on"),
                        TrainingJson.marks(row.getString("marks")),
                        row.getBigDecimal("mark"),
                        row.getString("words"),
                        row.getString("seen_by")),
                    row.getInt("round")))
        .list();
  }

  /** Sessions that somebody taught. */
  static List<Long> taught(Handle handle, long agent) {
    return handle
        .createQuery(
            "select session_id from training.session"
                + " where instructor_id = :agent and state = 'HELD'")
        .bind("agent", agent)
        .mapTo(Long.class)
        .list();
  }

  static Set<Long> certified(Handle handle, LocalDate day) {
    return handle
        .createQuery(
            """
            select agent_id from training.instructor
            where state = 'CERTIFIED' and certified_on <= :day and certified_until > :day
            """)
        .bind("day", day)
        .mapTo(Long.class)
        .set();
  }

  static InstructorRule rule(Handle handle) {
    return handle
        .createQuery("select * from training.instructor_rule order by version_no desc limit 1")
        .map(
            (row, context) ->
                new InstructorRule(
                    row.getInt("version_no"),
                    row.getInt("months_of_service"),
                    row.getInt("lessons"),
                    row.getBigDecimal("mark"),
                    row.getBigDecimal("rating"),
                    row.getInt("validity_months"),
                    row.getObject("required_from", LocalDate.class)))
        .one();
  }

  /** Keeps a version; false if there is one of that number. */
  static boolean save(Handle handle, InstructorRule rule, String who, Instant now) {
    return handle
            .createUpdate(
                """
                insert into training.instructor_rule
                values (:no, :months, :lessons, :mark, :rating, :validity, :from, :who, :now)
                on conflict do nothing
                """)
            .bind("no", rule.versionNo())
            .bind("months", rule.monthsOfService())
            .bind("lessons", rule.lessons())
            .bind("mark", rule.mark())
            .bind("rating", rule.rating())
            .bind("validity", rule.validityMonths())
            .bind("from", rule.requiredFrom())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("agent_id"),
        InstructorState.valueOf(row.getString("state")),
        row.getString("nominated_by"),
        row.getInt("round"),
        row.getString("certified_by"),
        row.getObject("certified_until", LocalDate.class),
        row.getString("reason"));
  }
}
