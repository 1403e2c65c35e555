package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.AlertRule;

/** One row of the alerts with the version of its rule. */
record AlertRow(
    long id,
    AlertRule rule,
    int ruleVersion,
    String key,
    @Nullable Long agentId,
    @Nullable Long teamId,
    @Nullable Long queueId,
    @Nullable String source,
    @Nullable Long recordId,
    @Nullable Measure measure,
    BigDecimal value,
    BigDecimal threshold,
    long sample,
    Instant raisedAt,
    Instant seenAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    @Nullable String note,
    @Nullable Instant escalatedAt,
    @Nullable Instant closedAt) {

  static AlertRow read(ResultSet row) throws SQLException {
    String measure = row.getString("measure");
    return new AlertRow(
        row.getLong("alert_id"),
        AlertJson.rule(row.getString("document")),
        row.getInt("rule_version"),
        row.getString("subject_key"),
        row.getObject("agent_id", Long.class),
        row.getObject("team_id", Long.class),
        row.getObject("queue_id", Long.class),
        row.getString("source"),
        row.getObject("record_id", Long.class),
        measure == null ? null : Measure.valueOf(measure),
        row.getBigDecimal("value"),
        row.getBigDecimal("threshold"),
        row.getLong("sample"),
        at(row, "raised_at"),
        at(row, "seen_at"),
        row.getString("acknowledged_by"),
        orNull(row, "acknowledged_at"),
        row.getString("note"),
        orNull(row, "escalated_at"),
        orNull(row, "closed_at"));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant orNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
