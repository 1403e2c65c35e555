package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormState;

/** The table of form versions. */
final class FormRows {

  private static final String SELECT =
      """
      select form_code, version_no, state, document::text as document, made_by, made_at,
             submitted_by, decided_by, decided_at, reason
      from quality.form_version
      """;

  private FormRows() {}

  /** One row of the table. */
  record Row(
      String code,
      int versionNo,
      FormState state,
      FormDocument document,
      String madeBy,
      Instant madeAt,
      @Nullable String submittedBy,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {}

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by form_code, version_no desc")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> one(Handle handle, String code, int versionNo) {
    return handle
        .createQuery(SELECT + " where form_code = :code and version_no = :no")
        .bind("code", code)
        .bind("no", versionNo)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** The newest approved version of each form on a day. */
  static List<Row> inForce(Handle handle, LocalDate day) {
    return handle
        .createQuery(
            "select distinct on (form_code) * from ("
                + SELECT.replace("reason", "reason, valid_from")
                + " where state = 'APPROVED' and valid_from <= :day) approved"
                + " order by form_code, valid_from desc, version_no desc")
        .bind("day", day)
        .map((row, context) -> read(row))
        .list();
  }

  /** Replaces the open draft, or begins the next version. */
  static int draft(Handle handle, FormDocument document, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into quality.form_version as v
              (form_code, version_no, state, valid_from, document, made_by, made_at)
            select :code, coalesce(max(version_no), 0) + 1, 'DRAFT', :from,
                   cast(:document as jsonb), :who, :now
            from quality.form_version where form_code = :code
            on conflict (form_code) where state in ('DRAFT', 'SUBMITTED') do update
              set document = excluded.document, valid_from = excluded.valid_from,
                  made_by = excluded.made_by, made_at = excluded.made_at
              where v.state = 'DRAFT'
            returning version_no
            """)
        .bind("code", document.code())
        .bind("from", document.validFrom())
        .bind("document", FormJson.write(document))
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
                update quality.form_version
                set state = 'SUBMITTED', submitted_by = :who, submitted_at = :now
                where form_code = :code and version_no = :no and state = 'DRAFT'
                """)
            .bind("code", code)
            .bind("no", versionNo)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Decides a submitted version; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      Row row,
      FormState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update quality.form_version
                set state = :decision, decided_by = :who, decided_at = :now, reason = :reason
                where form_code = :code and version_no = :no and state = 'SUBMITTED'
                """)
            .bind("code", row.code())
            .bind("no", row.versionNo())
            .bind("decision", decision.name())
            .bind("who", who)
            .bind("reason", reason)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getString("form_code"),
        row.getInt("version_no"),
        FormState.valueOf(row.getString("state")),
        FormJson.form(row.getString("document")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("submitted_by"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"));
  }
}
