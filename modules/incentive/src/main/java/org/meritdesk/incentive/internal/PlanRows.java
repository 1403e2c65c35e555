package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanState;

/** The table of plan versions. */
final class PlanRows {

  private static final String SELECT =
      """
      select plan_code, version_no, state, document::text as document, made_by, made_at,
             submitted_by, decided_by, decided_at, reason, valid_from
      from incentive.plan_version
      """;

  private PlanRows() {}

  /** One row of the table. */
  record Row(
      String code,
      int versionNo,
      PlanState state,
      PlanDocument document,
      String madeBy,
      Instant madeAt,
      @Nullable String submittedBy,
      @Nullable String decidedBy,
      @Nullable Instant decidedAt,
      @Nullable String reason) {}

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(SELECT + " order by plan_code, version_no desc")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> one(Handle handle, String code, int versionNo) {
    return handle
        .createQuery(SELECT + " where plan_code = :code and version_no = :no")
        .bind("code", code)
        .bind("no", versionNo)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** The newest approved version of each plan for a month. */
  static List<Row> inForce(Handle handle, YearMonth month) {
    return handle
        .createQuery(
            "select distinct on (plan_code) * from ("
                + SELECT
                + " where state = 'APPROVED' and valid_from <= :month) approved"
                + " order by plan_code, valid_from desc, version_no desc")
        .bind("month", month.atDay(1))
        .map((row, context) -> read(row))
        .list();
  }

  /** Versions of other plans that are in force in some month in which this one would be. */
  static List<Row> besides(Handle handle, String code, YearMonth from) {
    return handle
        .createQuery(
            SELECT
                + """
                where (plan_code, version_no) in (
                  select plan_code, version_no from (
                    select plan_code, version_no, valid_from, lead(valid_from) over (
                      partition by plan_code order by valid_from, version_no) as until
                    from incentive.plan_version where state = 'APPROVED') stretch
                  where plan_code <> :code
                    and (until is null or until > greatest(valid_from, cast(:from as date)))
                    and valid_from < coalesce(
                      (select min(valid_from) from incentive.plan_version
                       where plan_code = :code and state = 'APPROVED' and valid_from > :from),
                      date 'infinity'))
                order by plan_code, version_no
                """)
        .bind("code", code)
        .bind("from", from.atDay(1))
        .map((row, context) -> read(row))
        .list();
  }

  /** Replaces the open draft, or begins the next version; 0 if the open one is submitted. */
  static int draft(Handle handle, PlanDocument document, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.plan_version as v
              (plan_code, version_no, state, valid_from, document, made_by, made_at)
            select :code, coalesce(max(version_no), 0) + 1, 'DRAFT', :from,
                   cast(:document as jsonb), :who, :now
            from incentive.plan_version where plan_code = :code
            on conflict (plan_code) where state in ('DRAFT', 'SUBMITTED') do update
              set document = excluded.document, valid_from = excluded.valid_from,
                  made_by = excluded.made_by, made_at = excluded.made_at
              where v.state = 'DRAFT'
            returning version_no
            """)
        .bind("code", document.code())
        .bind("from", document.validFrom().atDay(1))
        .bind("document", PlanJson.write(document))
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
                update incentive.plan_version
                set state = 'SUBMITTED', submitted_by = :who, submitted_at = :now
                where plan_code = :code and version_no = :no and state = 'DRAFT'
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
      PlanState decision,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.plan_version
                set state = :decision, decided_by = :who, decided_at = :now, reason = :reason
                where plan_code = :code and version_no = :no and state = 'SUBMITTED'
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
        row.getString("plan_code"),
        row.getInt("version_no"),
        PlanState.valueOf(row.getString("state")),
        PlanJson.read(row.getString("document")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("submitted_by"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        row.getString("reason"));
  }
}
