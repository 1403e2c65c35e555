package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.meritdesk.quality.api.SamplingPlan;

/** The table of sampling plans. */
final class PlanRows {

  private static final String NEWEST =
      """
      select distinct on (code) plan_id, code, version_no, state, document::text as document,
        made_by, made_at
      from quality.sampling_plan
      """;

  private PlanRows() {}

  /** One row of the table. */
  record Row(
      long planId,
      String code,
      int versionNo,
      boolean active,
      SamplingPlan document,
      String madeBy,
      Instant madeAt) {}

  /** The newest version of every plan. */
  static List<Row> newest(Handle handle) {
    return handle
        .createQuery(NEWEST + " order by code, version_no desc")
        .map((row, context) -> read(row))
        .list();
  }

  static Optional<Row> newest(Handle handle, String code) {
    return handle
        .createQuery(NEWEST + " where code = :code order by code, version_no desc")
        .bind("code", code)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Adds a version that draws from now on. */
  static void add(Handle handle, SamplingPlan plan, String who, Instant now) {
    handle
        .createUpdate(
            "update quality.sampling_plan set state = 'REPLACED'"
                + " where code = :code and state = 'ACTIVE'")
        .bind("code", plan.code())
        .execute();
    handle
        .createUpdate(
            """
            insert into quality.sampling_plan
              (code, version_no, state, document, made_by, made_at)
            select :code, coalesce(max(version_no), 0) + 1, 'ACTIVE', cast(:document as jsonb),
              :who, :now
            from quality.sampling_plan where code = :code
            """)
        .bind("code", plan.code())
        .bind("document", FormJson.write(plan))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static boolean retire(Handle handle, String code) {
    return handle
            .createUpdate(
                "update quality.sampling_plan set state = 'RETIRED'"
                    + " where code = :code and state = 'ACTIVE'")
            .bind("code", code)
            .execute()
        == 1;
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("plan_id"),
        row.getString("code"),
        row.getInt("version_no"),
        row.getString("state").equals("ACTIVE"),
        FormJson.plan(row.getString("document")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"));
  }
}
