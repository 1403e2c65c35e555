package org.meritdesk.scoring.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Problem;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.AppealState;
import org.meritdesk.scoring.api.ClaimRuling;
import org.meritdesk.scoring.api.ScoringProblem;

/** An appeal without its steps. */
record AppealRow(
    long id,
    int version,
    AppealState state,
    long inspectionId,
    long recordId,
    String inspector,
    long agentId,
    String formCode,
    LocalDate workDay,
    String filedBy,
    Instant filedAt,
    List<AppealClaim> claims,
    String text,
    @Nullable String holder,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    List<ClaimRuling> rulings,
    @Nullable String reason) {

  /** What refuses a step that is not for the caller to do now. */
  Problem wrongState() {
    return ScoringProblem.APPEAL_STATE.problem("appeal", id, "state", state);
  }

  /** What refuses a step upon what somebody else moved on meanwhile. */
  Problem stale() {
    return ScoringProblem.APPEAL_STALE.problem("appeal", id, "version", version);
  }

  static AppealRow read(ResultSet row) throws SQLException {
    return new AppealRow(
        row.getLong("appeal_id"),
        row.getInt("version"),
        AppealState.valueOf(row.getString("state")),
        row.getLong("inspection_id"),
        row.getLong("record_id"),
        row.getString("inspector"),
        row.getLong("agent_id"),
        row.getString("form_code"),
        Columns.day(row, "work_day"),
        row.getString("filed_by"),
        Columns.instant(row, "filed_at"),
        AppealJson.claims(row.getString("claims")),
        row.getString("text"),
        row.getString("holder"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        AppealJson.rulings(row.getString("rulings")),
        row.getString("reason"));
  }
}
