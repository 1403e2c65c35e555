package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementState;
import org.meritdesk.training.api.ImprovementTarget;

/** One row of the table of improvement plans. */
record ImprovementRow(
    long id,
    int version,
    ImprovementKind kind,
    ImprovementState state,
    @Nullable Long agentId,
    long teamId,
    @Nullable Long ownerId,
    @Nullable YearMonth month,
    @Nullable Long alertId,
    LocalDate due,
    List<ImprovementTarget> targets,
    String madeBy,
    Instant madeAt,
    @Nullable String startedBy,
    @Nullable LocalDate startedOn,
    @Nullable List<ImprovementResult> results,
    @Nullable String assessedBy,
    @Nullable Instant assessedAt,
    @Nullable String consequence) {

  /** Of whom the cells are asked. */
  Subject subject() {
    Long agent = agentId;
    return agent == null ? Subject.team(teamId) : Subject.agent(agent);
  }

  static ImprovementRow read(ResultSet row) throws SQLException {
    LocalDate month = row.getObject("month", LocalDate.class);
    String results = row.getString("results");
    return new ImprovementRow(
        row.getLong("plan_id"),
        row.getInt("version"),
        ImprovementKind.valueOf(row.getString("kind")),
        ImprovementState.valueOf(row.getString("state")),
        Columns.numberOrNull(row, "agent_id"),
        row.getLong("team_id"),
        Columns.numberOrNull(row, "owner_id"),
        month == null ? null : YearMonth.from(month),
        Columns.numberOrNull(row, "alert_id"),
        Columns.day(row, "due"),
        TrainingJson.targets(row.getString("targets")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("started_by"),
        row.getObject("started_on", LocalDate.class),
        results == null ? null : TrainingJson.results(results),
        row.getString("assessed_by"),
        Columns.instantOrNull(row, "assessed_at"),
        row.getString("consequence"));
  }
}
