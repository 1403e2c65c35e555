package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.quality.api.InspectionState;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.Quote;

/** One row of the table of inspections. */
record InspectionRow(
    long id,
    long recordId,
    long accountId,
    long agentId,
    int queueId,
    ZoneId zone,
    Instant at,
    String formCode,
    int formVersion,
    @Nullable Long taskId,
    String inspector,
    InspectionState state,
    int version,
    Instant startedAt,
    Instant savedAt,
    String savedBy,
    @Nullable Instant publishedAt,
    @Nullable Instant acknowledgedAt,
    int spentSeconds,
    String comment,
    List<Quote> quotes) {

  /** The month in which it counts. */
  YearMonth month() {
    return YearMonth.from(at.atZone(zone));
  }

  /** What refuses a step that its state does not allow. */
  Problem wrongState() {
    return QualityProblem.INSPECTION_STATE.problem("inspection", id, "state", state);
  }

  static InspectionRow read(ResultSet row) throws SQLException {
    return new InspectionRow(
        row.getLong("inspection_id"),
        row.getLong("record_id"),
        row.getLong("account_id"),
        row.getLong("agent_id"),
        row.getInt("queue_id"),
        ZoneId.of(row.getString("zone")),
        Columns.instant(row, "at"),
        row.getString("form_code"),
        row.getInt("form_version"),
        Columns.numberOrNull(row, "task_id"),
        row.getString("inspector"),
        InspectionState.valueOf(row.getString("state")),
        row.getInt("version"),
        Columns.instant(row, "started_at"),
        Columns.instant(row, "saved_at"),
        row.getString("saved_by"),
        Columns.instantOrNull(row, "published_at"),
        Columns.instantOrNull(row, "acknowledged_at"),
        row.getInt("spent_s"),
        row.getString("overall_comment"),
        AnswersJson.quotes(row.getString("quotes")));
  }
}
