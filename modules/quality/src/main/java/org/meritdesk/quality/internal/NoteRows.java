package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.CalibrationNote;

/** The table of what was agreed; appended only. */
final class NoteRows {

  private NoteRows() {}

  static List<CalibrationNote> of(Handle handle, long id) {
    return handle
        .createQuery(
            """
            select *, agreed::text as agreed_text from quality.calibration_note
            where calibration_id = :id order by note_id
            """)
        .bind("id", id)
        .map((row, context) -> read(row))
        .list();
  }

  static CalibrationNote add(
      Handle handle,
      long id,
      int contactNo,
      String criterion,
      Answer agreed,
      String text,
      String who,
      Instant now) {
    return handle
        .createQuery(
            """
            insert into quality.calibration_note
              (calibration_id, contact_no, criterion, agreed, text, made_by, made_at)
            values (:id, :no, :criterion, cast(:agreed as jsonb), :text, :who, :now)
            returning *, agreed::text as agreed_text
            """)
        .bind("id", id)
        .bind("no", contactNo)
        .bind("criterion", criterion)
        .bind("agreed", AnswersJson.write(agreed))
        .bind("text", text)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .map((row, context) -> read(row))
        .one();
  }

  private static CalibrationNote read(ResultSet row) throws SQLException {
    return new CalibrationNote(
        row.getLong("note_id"),
        row.getInt("contact_no"),
        row.getString("criterion"),
        AnswersJson.answer(row.getString("agreed_text")),
        row.getString("text"),
        row.getString("made_by"),
        Columns.instant(row, "made_at"));
  }
}
