package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.SessionDraft;
import org.meritdesk.training.api.SessionQuery;
import org.meritdesk.training.api.SessionState;

/** The table of sessions. */
final class SessionRows {

  private static final String SELECT =
      """
      select s.*, v.document::text as document
      from training.session s
      join training.course_version v
        on v.course_code = s.course_code and v.version_no = s.course_version
      """;

  private static final String ASKED =
      """
       where (cast(:from as timestamptz) is null or s.starts_at >= :from)
         and (cast(:to as timestamptz) is null or s.starts_at < :to)
         and (cast(:course as text) is null or s.course_code = :course)
         and (cast(:state as text) is null or s.state = :state)
         and (not :mine or s.instructor_id = :me or exists (
           select from training.enrolment e
           where e.session_id = s.session_id and e.agent_id = :me and e.state <> 'LEFT'))
      """;

  private SessionRows() {}

  /** One row of the table with its course. */
  record Row(
      long id,
      int version,
      String course,
      int courseVersion,
      CourseDocument document,
      SessionState state,
      Instant startsAt,
      Instant endsAt,
      ZoneId zone,
      @Nullable String room,
      @Nullable String link,
      int capacity,
      @Nullable Long instructorId,
      String plannedBy,
      @Nullable String reason,
      @Nullable String codeSalt,
      @Nullable String codeDigest) {

    /** The day it counts for. */
    LocalDate day() {
      return startsAt.atZone(zone).toLocalDate();
    }

    int minutes() {
      return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
  }

  static long insert(
      Handle handle, SessionDraft draft, int courseVersion, String who, Instant now) {
    return bind(
            handle.createQuery(
                """
                insert into training.session (course_code, course_version, state, starts_at,
                  ends_at, zone, room, link, capacity, instructor_id, planned_by, planned_at)
                values (:course, :courseVersion, 'PLANNED', :starts, :ends, :zone, :room, :link,
                  :capacity, :instructor, :who, :now)
                returning session_id
                """),
            draft)
        .bind("courseVersion", courseVersion)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  static void change(Handle handle, long id, SessionDraft draft) {
    bind(
            handle.createUpdate(
                """
                update training.session
                set starts_at = :starts, ends_at = :ends, zone = :zone, room = :room, link = :link,
                    capacity = :capacity, instructor_id = :instructor, version = version + 1
                where session_id = :id and :course = course_code
                """),
            draft)
        .bind("id", id)
        .execute();
  }

  static void move(
      Handle handle, long id, SessionState to, String who, @Nullable String reason, Instant now) {
    handle
        .createUpdate(
            """
            update training.session
            set state = :to, decided_by = :who, decided_at = :now, reason = :reason,
                version = version + 1
            where session_id = :id
            """)
        .bind("to", to.name())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("reason", reason)
        .bind("id", id)
        .execute();
  }

  static void code(Handle handle, long id, String salt, String digest) {
    handle
        .createUpdate(
            """
            update training.session set code_salt = :salt, code_digest = :digest
            where session_id = :id
            """)
        .bind("salt", salt)
        .bind("digest", digest)
        .bind("id", id)
        .execute();
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where s.session_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** The same, and nobody else changes its seats until the transaction ends. */
  static Optional<Row> locked(Handle handle, long id) {
    return handle
        .createQuery(SELECT + " where s.session_id = :id for update of s")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static long count(Handle handle, SessionQuery asked, @Nullable Long me) {
    return ask(handle.createQuery("select count(*) from training.session s" + ASKED), asked, me)
        .mapTo(Long.class)
        .one();
  }

  static List<Row> find(Handle handle, SessionQuery asked, @Nullable Long me) {
    return ask(
            handle.createQuery(
                SELECT + ASKED + " order by s.starts_at, s.session_id limit :limit offset :offset"),
            asked,
            me)
        .bind("limit", Math.max(1, Math.min(asked.limit(), 500)))
        .bind("offset", Math.max(0, asked.offset()))
        .map((row, context) -> read(row))
        .list();
  }

  private static Query ask(Query query, SessionQuery asked, @Nullable Long me) {
    Instant from = asked.from();
    Instant to = asked.to();
    SessionState state = asked.state();
    String course = asked.course();
    return query
        .bind("from", from == null ? null : Columns.utc(from))
        .bind("to", to == null ? null : Columns.utc(to))
        .bind("course", course == null || course.isBlank() ? null : course)
        .bind("state", state == null ? null : state.name())
        .bind("mine", asked.mine())
        .bind("me", me == null ? 0L : me);
  }

  private static <S extends SqlStatement<S>> S bind(S statement, SessionDraft draft) {
    return statement
        .bind("course", draft.course())
        .bind("starts", draft.startsAt() == null ? null : Columns.utc(draft.startsAt()))
        .bind("ends", draft.endsAt() == null ? null : Columns.utc(draft.endsAt()))
        .bind("zone", draft.zone())
        .bind("room", draft.room())
        .bind("link", draft.link())
        .bind("capacity", draft.capacity())
        .bind("instructor", draft.instructorId());
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("session_id"),
        row.getInt("version"),
        row.getString("course_code"),
        row.getInt("course_version"),
        TrainingJson.course(row.getString("document")),
        SessionState.valueOf(row.getString("state")),
        Columns.instant(row, "starts_at"),
        Columns.instant(row, "ends_at"),
        ZoneId.of(row.getString("zone")),
        row.getString("room"),
        row.getString("link"),
        row.getInt("capacity"),
        Columns.numberOrNull(row, "instructor_id"),
        row.getString("planned_by"),
        row.getString("reason"),
        row.getString("code_salt"),
        row.getString("code_digest"));
  }
}
