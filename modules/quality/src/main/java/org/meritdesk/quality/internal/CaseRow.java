package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CaseKind;
import org.meritdesk.quality.api.CaseLine;
import org.meritdesk.quality.api.CaseState;

/** A case without what hangs on it. */
record CaseRow(
    long id,
    int version,
    CaseKind kind,
    CaseState state,
    String title,
    String lesson,
    long recordId,
    @Nullable Long inspectionId,
    long agentId,
    boolean anonymised,
    List<CaseLine> lines,
    List<String> tags,
    String sharedBy,
    Instant sharedAt,
    @Nullable String decidedBy,
    @Nullable String reason) {

  static CaseRow read(ResultSet row) throws SQLException {
    return new CaseRow(
        row.getLong("case_id"),
        row.getInt("version"),
        CaseKind.valueOf(row.getString("kind")),
        CaseState.valueOf(row.getString("state")),
        row.getString("title"),
        row.getString("lesson"),
        row.getLong("record_id"),
        Columns.numberOrNull(row, "inspection_id"),
        row.getLong("agent_id"),
        row.getBoolean("anonymised"),
        CaseJson.lines(row.getString("lines")),
        Arrays.asList((String[]) row.getArray("tags").getArray()),
        row.getString("shared_by"),
        Columns.instant(row, "shared_at"),
        row.getString("decided_by"),
        row.getString("reason"));
  }
}
