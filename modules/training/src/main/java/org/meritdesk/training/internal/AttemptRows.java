package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.AttemptState;
import org.meritdesk.training.api.Question;

/** The table of attempts. */
final class AttemptRows {

  private AttemptRows() {}

  /** One row of the table. */
  record Row(
      long id,
      long agentId,
      String course,
      int courseVersion,
      int number,
      AttemptState state,
      List<Question> asked,
      BigDecimal passMark,
      Instant begunAt,
      Map<String, Set<String>> answers,
      @Nullable BigDecimal score,
      @Nullable Boolean passed,
      @Nullable Instant submittedAt) {}

  /** A new attempt; the open one of the same course if another request was faster. */
  static long insert(
      Handle handle,
      long agent,
      CourseRows.Row course,
      long seed,
      List<Question> asked,
      Instant now) {
    handle
        .createUpdate(
            """
            insert into training.attempt (agent_id, course_code, course_version, number, state,
              seed, asked, pass_mark, begun_at)
            select :agent, :course, :version, coalesce(max(number), 0) + 1, 'OPEN', :seed,
                   cast(:asked as jsonb), :mark, :now
            from training.attempt
            where agent_id = :agent and course_code = :course and course_version = :version
            on conflict do nothing
            """)
        .bind("agent", agent)
        .bind("course", course.code())
        .bind("version", course.versionNo())
        .bind("seed", seed)
        .bind("asked", TrainingJson.write(asked))
        .bind("mark", course.document().passMark())
        .bind("now", Columns.utc(now))
        .execute();
    return open(handle, agent, course.code()).orElseThrow();
  }

  static Optional<Long> open(Handle handle, long agent, String course) {
    return handle
        .createQuery(
            """
            select attempt_id from training.attempt
            where agent_id = :agent and course_code = :course and state = 'OPEN'
            """)
        .bind("agent", agent)
        .bind("course", course)
        .mapTo(Long.class)
        .findOne();
  }

  /** Courses of which somebody attended a session, or began the exam. */
  static List<String> taught(Handle handle, long agent) {
    return handle
        .createQuery(
            """
            select s.course_code from training.enrolment e
            join training.session s using (session_id)
            where e.agent_id = :agent and e.attended
            union
            select course_code from training.attempt where agent_id = :agent and state = 'OPEN'
            order by 1
            """)
        .bind("agent", agent)
        .mapTo(String.class)
        .list();
  }

  /** How often the version was tried since the last completion that has run out. */
  static int used(Handle handle, long agent, String course, int version, LocalDate today) {
    return handle
        .createQuery(
            """
            select count(*) from training.attempt a
            where a.agent_id = :agent and a.course_code = :course and a.course_version = :version
              and not exists (
                select from training.training_record r
                where r.agent_id = a.agent_id and r.course_code = a.course_code and r.passed
                  and r.expires_on <= :today and r.completed_at >= a.submitted_at)
            """)
        .bind("agent", agent)
        .bind("course", course)
        .bind("version", version)
        .bind("today", today)
        .mapTo(Integer.class)
        .one();
  }

  /** How often it was tried since a moment, whatever the version. */
  static int since(Handle handle, long agent, String course, Instant moment) {
    return handle
        .createQuery(
            """
            select count(*) from training.attempt
            where agent_id = :agent and course_code = :course and begun_at >= :moment
            """)
        .bind("agent", agent)
        .bind("course", course)
        .bind("moment", Columns.utc(moment))
        .mapTo(Integer.class)
        .one();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery("select * from training.attempt where attempt_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> of(Handle handle, long agent) {
    return handle
        .createQuery(
            "select * from training.attempt where agent_id = :agent order by attempt_id desc")
        .bind("agent", agent)
        .map((row, context) -> read(row))
        .list();
  }

  /** Keeps what was handed in; false if it was already. */
  static boolean submit(
      Handle handle,
      long id,
      Map<String, Set<String>> answers,
      BigDecimal score,
      boolean passed,
      LocalDate day,
      Instant now) {
    return handle
            .createUpdate(
                """
                update training.attempt
                set state = 'SUBMITTED', answers = cast(:answers as jsonb), score = :score,
                    passed = :passed, submitted_at = :now, day = :day
                where attempt_id = :id and state = 'OPEN'
                """)
            .bind("id", id)
            .bind("answers", TrainingJson.write(answers))
            .bind("score", score)
            .bind("passed", passed)
            .bind("day", day)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    String answers = row.getString("answers");
    return new Row(
        row.getLong("attempt_id"),
        row.getLong("agent_id"),
        row.getString("course_code"),
        row.getInt("course_version"),
        row.getInt("number"),
        AttemptState.valueOf(row.getString("state")),
        TrainingJson.questions(row.getString("asked")),
        row.getBigDecimal("pass_mark"),
        Columns.instant(row, "begun_at"),
        answers == null ? Map.of() : TrainingJson.answers(answers),
        row.getBigDecimal("score"),
        (Boolean) row.getObject("passed"),
        Columns.instantOrNull(row, "submitted_at"));
  }
}
