package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.ProposalState;

/** One row of the table of proposed courses. */
record ProposalRow(
    long id,
    @Nullable Long agentId,
    long teamId,
    String course,
    YearMonth month,
    List<NeedEvidence> evidence,
    ProposalState state,
    Instant foundAt,
    @Nullable LocalDate until,
    @Nullable String reason,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable Long sessionId) {

  static ProposalRow read(ResultSet row) throws SQLException {
    return new ProposalRow(
        row.getLong("proposal_id"),
        Columns.numberOrNull(row, "agent_id"),
        row.getLong("team_id"),
        row.getString("course_code"),
        YearMonth.from(Columns.day(row, "month")),
        TrainingJson.evidence(row.getString("evidence")),
        ProposalState.valueOf(row.getString("state")),
        Columns.instant(row, "found_at"),
        Columns.day(row, "until"),
        row.getString("reason"),
        row.getString("decided_by"),
        Columns.instantOrNull(row, "decided_at"),
        Columns.numberOrNull(row, "session_id"));
  }
}
