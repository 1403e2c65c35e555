package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answers;

/** The table of calibration marks. */
final class MarkRows {

  private static final String SELECT =
      """
      select m.calibration_id, m.contact_no, m.login, g.expert, m.answers::text as answers, m.comment, m.version,
             m.submitted_at
      from quality.calibration_mark m
      join quality.calibration_grader g using (calibration_id, login)
      """;

  private MarkRows() {}

  /** One row of the table. */
  record Row(
      int contactNo,
      String login,
      boolean expert,
      Answers answers,
      String comment,
      int version,
      @Nullable Instant submittedAt) {}

  /** What everybody submitted. */
  static List<Row> submitted(Handle handle, long id) {
    return submitted(handle, List.of(id)).getOrDefault(id, List.of());
  }

  /** As above, for many sessions. */
  static Map<Long, List<Row>> submitted(Handle handle, Collection<Long> ids) {
    return Columns.byKey(
        handle
            .createQuery(
                SELECT
                    + " where m.calibration_id = any(:ids) and m.submitted_at is not null"
                    + " order by m.contact_no, g.expert, m.login")
            .bindArray("ids", Long.class, ids.toArray())
            .map((row, context) -> Map.entry(row.getLong("calibration_id"), read(row)))
            .list());
  }

  /** What one person saved or submitted. */
  static List<Row> own(Handle handle, long id, String login) {
    return handle
        .createQuery(
            SELECT + " where m.calibration_id = :id and m.login = :login order by m.contact_no")
        .bind("id", id)
        .bind("login", login)
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> one(Handle handle, long id, int contactNo, String login) {
    return own(handle, id, login).stream().filter(row -> row.contactNo() == contactNo).findFirst();
  }

  /** Keeps a draft; false if it is submitted or another version is stored. */
  static boolean save(
      Handle handle,
      long id,
      int contactNo,
      String login,
      int version,
      Answers answers,
      String comment,
      Instant now) {
    return handle
            .createUpdate(
                version == 0
                    ? """
                      insert into quality.calibration_mark
                        (calibration_id, contact_no, login, answers, comment, saved_at)
                      values (:id, :no, :login, cast(:answers as jsonb), :comment, :now)
                      on conflict do nothing
                      """
                    : """
                      update quality.calibration_mark
                      set answers = cast(:answers as jsonb), comment = :comment,
                        version = version + 1, saved_at = :now
                      where calibration_id = :id and contact_no = :no and login = :login
                        and version = :version and submitted_at is null
                      """)
            .bind("id", id)
            .bind("no", contactNo)
            .bind("login", login)
            .bind("version", version)
            .bind("answers", AnswersJson.write(answers))
            .bind("comment", comment)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Freezes a draft; false as above. */
  static boolean submit(
      Handle handle, long id, int contactNo, String login, int version, Instant now) {
    return handle
            .createUpdate(
                """
                update quality.calibration_mark
                set submitted_at = :now, version = version + 1
                where calibration_id = :id and contact_no = :no and login = :login
                  and version = :version and submitted_at is null
                """)
            .bind("id", id)
            .bind("no", contactNo)
            .bind("login", login)
            .bind("version", version)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getInt("contact_no"),
        row.getString("login"),
        row.getBoolean("expert"),
        AnswersJson.answers(row.getString("answers")),
        row.getString("comment"),
        row.getInt("version"),
        Columns.instantOrNull(row, "submitted_at"));
  }
}
