package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.StoryDraft;
import org.meritdesk.incentive.api.StoryState;

/** The tables of stories and of who thanked. */
final class StoryRows {

  private static final String SELECT =
      """
      select s.*, p.state as praise_state,
        (select count(*) from incentive.story_thanks t where t.story_id = s.story_id) as thanks,
        exists (select 1 from incentive.story_thanks t
          where t.story_id = s.story_id and t.login = :login) as thanked
      from incentive.story s left join incentive.praise p using (praise_id)
      """;

  private StoryRows() {}

  /** One row of it, as a login sees it. */
  record Row(
      long id,
      @Nullable Long praiseId,
      @Nullable Long caseId,
      @Nullable Long agentId,
      String title,
      String words,
      StoryState state,
      String toldBy,
      Instant toldAt,
      int thanks,
      boolean thanked,
      boolean sourced,
      @Nullable String reason) {}

  static long insert(
      Handle handle, StoryDraft draft, @Nullable Long agent, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.story (praise_id, case_id, agent_id, title, words, state, told_by,
              told_at)
            values (:praise, :case, :agent, :title, :words, 'PROPOSED', :who, :now)
            returning story_id
            """)
        .bind("praise", draft.praiseId())
        .bind("case", draft.caseId())
        .bind("agent", agent)
        .bind("title", draft.title())
        .bind("words", draft.words())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .one();
  }

  /** Moves on; false if it is no longer in the state. */
  static boolean move(
      Handle handle,
      long id,
      StoryState from,
      StoryState to,
      String who,
      @Nullable String reason,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.story
                set state = :to, checked_by = :who, checked_at = :now, reason = :reason
                where story_id = :id and state = :from
                """)
            .bind("id", id)
            .bind("from", from.name())
            .bind("to", to.name())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("reason", reason)
            .execute()
        == 1;
  }

  /** Thanks; a second time changes nothing. */
  static void thank(Handle handle, long id, String login, Instant now) {
    handle
        .createUpdate(
            "insert into incentive.story_thanks values (:id, :login, :now) on conflict do nothing")
        .bind("id", id)
        .bind("login", login)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static Optional<Row> one(Handle handle, long id, String login) {
    return handle
        .createQuery(SELECT + " where s.story_id = :id")
        .bind("id", id)
        .bind("login", login)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** Waiting ones first, then the newest. */
  static List<Row> all(Handle handle, String login) {
    return handle
        .createQuery(
            SELECT
                + " order by s.state = 'PROPOSED' desc, s.told_at desc, s.story_id desc limit 200")
        .bind("login", login)
        .map((row, context) -> read(row))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    String praise = row.getString("praise_state");
    return new Row(
        row.getLong("story_id"),
        row.getObject("praise_id", Long.class),
        row.getObject("case_id", Long.class),
        row.getObject("agent_id", Long.class),
        row.getString("title"),
        row.getString("words"),
        StoryState.valueOf(row.getString("state")),
        row.getString("told_by"),
        Columns.instant(row, "told_at"),
        row.getInt("thanks"),
        row.getBoolean("thanked"),
        praise == null || praise.equals("ACCEPTED"),
        row.getString("reason"));
  }
}
