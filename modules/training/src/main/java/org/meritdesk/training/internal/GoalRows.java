package org.meritdesk.training.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.KeyResult;
import org.meritdesk.training.api.Quarter;

/** The tables of objectives. */
final class GoalRows {

  private GoalRows() {}

  /** One row of the table. */
  record Row(
      long id,
      int version,
      @Nullable Long teamId,
      @Nullable Long agentId,
      LocalDate quarterBegins,
      String title,
      GoalState state,
      List<KeyResult> keyResults,
      Map<Integer, BigDecimal> counted,
      String madeBy,
      Instant madeAt,
      @Nullable String agreedBy,
      @Nullable String closing) {

    Quarter quarter() {
      return Quarter.of(quarterBegins);
    }
  }

  /** What is set (新目标). */
  record Fresh(
      @Nullable Long teamId,
      @Nullable Long agentId,
      Quarter quarter,
      String title,
      List<KeyResult> keyResults) {}

  static long insert(Handle handle, Fresh fresh, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into training.goal
              (team_id, agent_id, quarter_begins, title, state, key_results, made_by, made_at)
            values (:team, :agent, :quarter, :title, :state, cast(:results as jsonb), :who, :now)
            returning goal_id
            """)
        .bind("team", fresh.teamId())
        .bind("agent", fresh.agentId())
        .bind("quarter", fresh.quarter().from())
        .bind("title", fresh.title().strip())
        .bind("state", (fresh.agentId() == null ? GoalState.RUNNING : GoalState.PROPOSED).name())
        .bind("results", CoachingJson.write(fresh.keyResults()))
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  static Optional<Row> one(Handle handle, long id, boolean lock) {
    return handle
        .createQuery(
            "select * from training.goal where goal_id = :id" + (lock ? " for update" : ""))
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> seen(
      Handle handle, Quarter quarter, @Nullable Long me, boolean leads, RowScope scope) {
    return handle
        .createQuery(
            """
            select * from training.goal
            where quarter_begins = :quarter
              and (team_id is not null or agent_id = :me
                or :leads and (:all or agent_id = any(:agents)))
            order by (team_id is null), team_id, agent_id, goal_id
            limit 500
            """)
        .bind("quarter", quarter.from())
        .bind("me", me)
        .bind("leads", leads)
        .bind("all", scope.all())
        .bindArray("agents", Long.class, scope.agentIds().toArray())
        .map((row, context) -> read(row))
        .list();
  }

  static void move(
      Handle handle, long id, GoalState to, @Nullable String agreedBy, @Nullable String closing) {
    handle
        .createUpdate(
            """
            update training.goal
            set version = version + 1, state = :state, agreed_by = coalesce(:agreed, agreed_by),
              closing = :closing
            where goal_id = :id
            """)
        .bind("id", id)
        .bind("state", to.name())
        .bind("agreed", agreedBy)
        .bind("closing", closing)
        .execute();
  }

  static void note(
      Handle handle,
      long id,
      String words,
      Map<Integer, BigDecimal> counted,
      String who,
      Instant now) {
    handle
        .createUpdate(
            """
            update training.goal
            set version = version + 1, counted = counted || cast(:counted as jsonb)
            where goal_id = :id
            """)
        .bind("id", id)
        .bind("counted", CoachingJson.write(counted))
        .execute();
    handle
        .createUpdate(
            """
            insert into training.goal_note (goal_id, note_no, at, who, words)
            select :id, coalesce(max(note_no), 0) + 1, :now, :who, :words
            from training.goal_note where goal_id = :id
            """)
        .bind("id", id)
        .bind("now", Columns.utc(now))
        .bind("who", who)
        .bind("words", words)
        .execute();
  }

  /** The newest first. */
  static List<GoalView.Note> notes(Handle handle, long id) {
    return handle
        .createQuery("select * from training.goal_note where goal_id = :id order by note_no desc")
        .bind("id", id)
        .map(
            (row, context) ->
                new GoalView.Note(
                    Columns.instant(row, "at"), row.getString("who"), row.getString("words")))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("goal_id"),
        row.getInt("version"),
        Columns.numberOrNull(row, "team_id"),
        Columns.numberOrNull(row, "agent_id"),
        Columns.day(row, "quarter_begins"),
        row.getString("title"),
        GoalState.valueOf(row.getString("state")),
        CoachingJson.keyResults(row.getString("key_results")),
        CoachingJson.counted(row.getString("counted")),
        row.getString("made_by"),
        Columns.instant(row, "made_at"),
        row.getString("agreed_by"),
        row.getString("closing"));
  }
}
