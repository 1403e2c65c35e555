package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.PointsCorrection;
import org.meritdesk.people.api.AgentView;

/** The table of corrections of points. */
final class CorrectionRows {

  private CorrectionRows() {}

  /** One row of it. */
  record Row(
      long id,
      long agentId,
      int points,
      String reason,
      PointsCorrection.State state,
      String proposedBy,
      Instant proposedAt,
      @Nullable String decidedBy,
      @Nullable String words) {

    PointsCorrection view(@Nullable AgentView agent) {
      return new PointsCorrection(
          id,
          agentId,
          agent == null ? "" : agent.employeeNo(),
          agent == null ? "" : agent.name(),
          points,
          reason,
          state,
          proposedBy,
          proposedAt,
          decidedBy,
          words);
    }
  }

  static long insert(
      Handle handle, long agent, int points, String reason, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.points_correction (agent_id, points, reason, state, proposed_by,
              proposed_at)
            values (:agent, :points, :reason, 'PROPOSED', :who, :now) returning correction_id
            """)
        .bind("agent", agent)
        .bind("points", points)
        .bind("reason", reason)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  /** Decides; false if somebody else did before. */
  static boolean decide(
      Handle handle,
      long id,
      PointsCorrection.State state,
      String who,
      @Nullable String words,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.points_correction
                set state = :state, decided_by = :who, decided_at = :now, words = :words
                where correction_id = :id and state = 'PROPOSED'
                """)
            .bind("id", id)
            .bind("state", state.name())
            .bind("who", who)
            .bind("words", words)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery("select * from incentive.points_correction where correction_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            """
            select * from incentive.points_correction
            order by state = 'PROPOSED' desc, correction_id desc limit 500
            """)
        .map((row, context) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("correction_id"),
        row.getLong("agent_id"),
        row.getInt("points"),
        row.getString("reason"),
        PointsCorrection.State.valueOf(row.getString("state")),
        row.getString("proposed_by"),
        Columns.instant(row, "proposed_at"),
        row.getString("decided_by"),
        row.getString("words"));
  }
}
