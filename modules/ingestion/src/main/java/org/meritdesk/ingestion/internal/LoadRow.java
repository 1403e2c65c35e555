package org.meritdesk.ingestion.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.LoadReport;
import org.meritdesk.ingestion.api.LoadState;
import org.meritdesk.ingestion.api.Refusal;
import org.meritdesk.ingestion.api.RefusalCode;

/** Reads rows of loads and refusals. */
final class LoadRow {

  private LoadRow() {}

  static LoadReport report(ResultSet row, List<Refusal> refusals) throws SQLException {
    boolean interrupted = row.getBoolean("interrupted");
    long retryOf = row.getLong("retry_of");
    boolean noRetry = row.wasNull();
    return new LoadReport(
        row.getLong("load_id"),
        row.getString("source"),
        kind(row),
        row.getString("profile"),
        row.getString("file_name"),
        interrupted ? LoadState.FAILED : LoadState.valueOf(row.getString("state")),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "finished_at"),
        row.getLong("lines"),
        row.getLong("accepted"),
        row.getLong("duplicate"),
        row.getLong("superseded"),
        row.getLong("refused"),
        row.getBoolean("dry_run"),
        noRetry ? null : retryOf,
        row.getString("who"),
        interrupted ? "interrupted" : row.getString("problem"),
        instant(row, "raw_purged_at"),
        refusals);
  }

  static Refusal refusal(ResultSet row) throws SQLException {
    return new Refusal(
        row.getLong("line_no"),
        RefusalCode.valueOf(row.getString("code")),
        row.getString("field"),
        row.getString("value"));
  }

  static FactKind kind(ResultSet row) throws SQLException {
    return FactKind.ofPath(row.getString("kind")).orElseThrow();
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
