package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.CourseState;

/** The table of course versions. */
final class CourseRows {

  private static final String SELECT =
      """
      select course_code, version_no, state, document::text as document, made_by, made_at,
             submitted_by, decided_by, decided_at, reason
      from training.course_version
      """;

  private CourseRows() {}

  /** One row of the table. */
  record Row(
      String code,
      int versionNo,
      CourseState state,
      CourseDocument document,
      String madeBy,
      Instant madeAt,
      @Nullable String submittedBy,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {}

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by course_code, version_no desc")
        .map((row, context) -> read(row))
        .list();
  }

  static List<Row> of(Handle handle, String code) {
    return handle
        .createQuery(SELECT + " where course_code = :code order by version_no desc")
        .bind("code", code)
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> one(Handle handle, String code, int versionNo) {
    return handle
        .createQuery(SELECT + " where course_code = :code and version_no = :no")
        .bind("code", code)
        .bind("no", versionNo)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** The newest approved version. */
  static Optional<Row> inForce(Handle handle, String code) {
    return handle
        .createQuery(
            SELECT
                + " where course_code = :code and state = 'APPROVED'"
                + " order by version_no desc limit 1")
        .bind("code", code)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Replaces the open draft, or begins the next version; 0 while one waits for approval. */
  static int draft(Handle handle, CourseDocument document, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into training.course_version as v
              (course_code, version_no, state, document, made_by, made_at)
            select :code, coalesce(max(version_no), 0) + 1, 'DRAFT',
                   cast(:document as jsonb), :who, :now
            from training.course_version where course_code = :code
            on conflict (course_code) where state in ('DRAFT', 'SUBMITTED') do update
              set document = excluded.document, made_by = excluded.made_by,
                  made_at = excluded.made_at
              where v.state = 'DRAFT'
            returning version_no
            """)
        .bind("code", document.code())
        .bind("document", TrainingJson.write(document))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  /** Moves a draft on; false if somebody else did before. */
  static boolean submit(Handle handle, String code, int versionNo, String who, Instant now) {
    return handle
            .createUpdate(
                """
                update training.course_version
                set state = 'SUBMITTED', submitted_by = :who, submitted_at = :now
                where course_code = :code and version_no = :no and state = 'DRAFT'
                """)
            .bind("code", code)
            .bind("no", versionNo)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Decides about what was submitted; false if it is not that any more. */
  static boolean decide(
      Handle handle,
      Row row,
      CourseState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update training.course_version
                set state = :decision, decided_by = :who, decided_at = :now, reason = :reason
                where course_code = :code and version_no = :no and state = 'SUBMITTED'
                """)
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("reason", reason)
            .bind("code", row.code())
            .bind("no", row.versionNo())
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("course_code"),
        row.getInt("version_no"),
        CourseState.valueOf(row.getString("state")),
        TrainingJson.course(row.getString("document")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("submitted_by"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"));
  }
}
