package org.meritdesk.quality.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.CalibrationState;

/** One row of the sessions. */
record CalibrationRow(
    long id,
    String name,
    String formCode,
    int formVersion,
    CalibrationState state,
    String openedBy,
    Instant openedAt,
    @Nullable Instant revealedAt,
    @Nullable LocalDate dueOn,
    @Nullable Long drawSeed,
    @Nullable Integer population,
    long bootstrapSeed) {

  static CalibrationRow read(ResultSet row) throws SQLException {
    Long population = Columns.numberOrNull(row, "population");
    return new CalibrationRow(
        row.getLong("calibration_id"),
        row.getString("name"),
        row.getString("form_code"),
        row.getInt("form_version"),
        CalibrationState.valueOf(row.getString("state")),
        row.getString("opened_by"),
        Columns.instant(row, "opened_at"),
        Columns.instantOrNull(row, "revealed_at"),
        row.getObject("due_on", LocalDate.class),
        Columns.numberOrNull(row, "draw_seed"),
        population == null ? null : population.intValue(),
        row.getLong("bootstrap_seed"));
  }
}
