package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseDocument;

/** The table of hours taught. */
final class ClassHoursRows {

  private static final String SELECT =
      """
      select h.*, s.course_code, v.document::text as document
      from training.class_hours h
      join training.session s using (session_id)
      join training.course_version v
        on v.course_code = s.course_code and v.version_no = s.course_version
      """;

  private ClassHoursRows() {}

  /** One row of the table with its course. */
  record Row(
      long sessionId,
      long agentId,
      CourseDocument document,
      LocalDate heldOn,
      int minutes,
      String recordedBy,
      @Nullable String confirmedBy) {}

  static List<Row> during(Handle handle, LocalDate from, LocalDate to) {
    return handle
        .createQuery(
            SELECT
                + " where h.held_on >= :from and h.held_on < :to"
                + " order by h.held_on desc, h.session_id desc")
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> one(Handle handle, long session) {
    return handle
        .createQuery(SELECT + " where h.session_id = :session")
        .bind("session", session)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Confirms; false if it was already. */
  static boolean confirm(Handle handle, long session, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update training.class_hours set confirmed_by = :who, confirmed_at = :now
                where session_id = :session and confirmed_by is null
                """)
            .bind("session", session)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static Map<Long, Integer> confirmed(Handle handle, LocalDate from, LocalDate to) {
    return handle
        .createQuery(
            """
            select agent_id, sum(minutes) as minutes from training.class_hours
            where confirmed_by is not null and held_on >= :from and held_on < :to
            group by agent_id
            """)
        .bind("from", from)
        .bind("to", to)
        .map((row, context) -> Map.entry(row.getLong("agent_id"), row.getInt("minutes")))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("session_id"),
        row.getLong("agent_id"),
        TrainingJson.course(row.getString("document")),
        Columns.day(row, "held_on"),
        row.getInt("minutes"),
        row.getString("recorded_by"),
        row.getString("confirmed_by"));
  }

  /** Notes what was taught in a session that was held. */
  static void record(
      Handle handle, SessionRows.Row session, long instructor, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into training.class_hours
              (session_id, agent_id, minutes, held_on, recorded_by, recorded_at)
            values (:session, :agent, :minutes, :day, :who, :now)
            """)
        .bind("session", session.id())
        .bind("agent", instructor)
        .bind("minutes", session.minutes())
        .bind("day", session.day())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }
}
