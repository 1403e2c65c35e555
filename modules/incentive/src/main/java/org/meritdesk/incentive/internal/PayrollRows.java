package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.ProfileVersion;
import org.meritdesk.incentive.api.TakenOver;

/** The tables of mapping profiles, of exports by them, and of what payroll systems said. */
final class PayrollRows {

  private PayrollRows() {}

  /** An export that was made once, and is the same from then on. */
  record Exported(String profile, int version, String sha256) {}

  /** The newest kept version of each profile, by code. */
  static Map<String, ProfileVersion> profiles(Handle handle) {
    Map<String, ProfileVersion> found = new LinkedHashMap<>();
    handle
        .createQuery(
            "select distinct on (code) version_no, document::text as document, made_by, made_at"
                + " from incentive.payroll_profile order by code, version_no desc")
        .map(
            (row, context) ->
                new ProfileVersion(
                    row.getInt("version_no"),
                    PlanJson.read(row.getString("document"), PayrollProfile.class),
                    row.getString("made_by"),
                    Columns.instant(row, "made_at")))
        .forEach(each -> found.put(each.profile().code(), each));
    return found;
  }

  static Optional<PayrollProfile> version(Handle handle, String code, int version) {
    return handle
        .createQuery(
            "select document::text from incentive.payroll_profile"
                + " where code = :code and version_no = :version")
        .bind("code", code)
        .bind("version", version)
        .mapTo(String.class)
        .findOne()
        .map(document -> PlanJson.read(document, PayrollProfile.class));
  }

  /** Keeps the next version; empty if somebody else did at the same time. */
  static Optional<Integer> insert(Handle handle, PayrollProfile profile, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.payroll_profile (code, version_no, document, made_by, made_at)
            select :code, 1 + coalesce(max(version_no), 0), cast(:document as jsonb), :who, :now
            from incentive.payroll_profile where code = :code
            on conflict do nothing returning version_no
            """)
        .bind("code", profile.code())
        .bind("document", PlanJson.write(profile))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Integer.class)
        .findOne();
  }

  static List<Exported> exports(Handle handle, long runId) {
    return handle
        .createQuery(
            "select profile_code, profile_version, sha256 from incentive.run_export"
                + " where run_id = :run order by profile_code")
        .bind("run", runId)
        .map(
            (row, context) ->
                new Exported(
                    row.getString("profile_code"),
                    row.getInt("profile_version"),
                    row.getString("sha256")))
        .list();
  }

  static void export(Handle handle, long runId, Exported made, String who, Instant now) {
    handle
        .createUpdate(
            "insert into incentive.run_export values (:run, :code, :version, :sha256, :who, :now)"
                + " on conflict do nothing")
        .bind("run", runId)
        .bind("code", made.profile())
        .bind("version", made.version())
        .bind("sha256", made.sha256())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static void acknowledge(
      Handle handle, long runId, List<TakenOver> taken, String who, Instant now) {
    long receipt =
        handle
            .createQuery(
                "insert into incentive.receipt (run_id, received_by, received_at)"
                    + " values (:run, :who, :now) returning receipt_id")
            .bind("run", runId)
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .mapTo(Long.class)
            .one();
    PreparedBatch lines =
        handle.prepareBatch("insert into incentive.receipt_line values (:receipt, :no, :amount)");
    taken.forEach(
        each ->
            lines
                .bind("receipt", receipt)
                .bind("no", each.employeeNo())
                .bind("amount", each.amount())
                .add());
    if (lines.size() > 0) {
      lines.execute();
    }
  }

  /** What was said last of each employee number. */
  static Map<String, BigDecimal> taken(Handle handle, long runId) {
    Map<String, BigDecimal> found = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select distinct on (l.employee_no) l.employee_no, l.amount
            from incentive.receipt_line l join incentive.receipt r using (receipt_id)
            where r.run_id = :run order by l.employee_no, r.receipt_id desc
            """)
        .bind("run", runId)
        .map((row, context) -> new TakenOver(row.getString(1), row.getBigDecimal(2)))
        .forEach(each -> found.put(each.employeeNo(), each.amount()));
    return found;
  }

  /** Who told last, and when. */
  static Optional<Map.Entry<String, Instant>> lastReceipt(Handle handle, long runId) {
    return handle
        .createQuery(
            "select received_by, received_at from incentive.receipt where run_id = :run"
                + " order by receipt_id desc limit 1")
        .bind("run", runId)
        .map(
            (row, context) ->
                Map.entry(row.getString("received_by"), Columns.instant(row, "received_at")))
        .findOne();
  }
}
