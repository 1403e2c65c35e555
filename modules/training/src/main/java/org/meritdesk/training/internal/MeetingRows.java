package org.meritdesk.training.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MeetingWeek;
import org.meritdesk.training.api.TalkSide;

/** The table of minutes, and what is open. */
final class MeetingRows {

  private MeetingRows() {}

  /** An agreed action that is not settled. */
  record Action(long talkId, long agentId, String text, TalkSide owner, LocalDate due) {}

  static Optional<MeetingMinutes> newest(Handle handle, long team, MeetingWeek week) {
    return handle
        .createQuery(
            """
            select * from training.meeting_minutes
            where team_id = :team and week_begins = :week
            order by version_no desc limit 1
            """)
        .bind("team", team)
        .bind("week", week.monday())
        .map(
            (row, context) ->
                new MeetingMinutes(
                    row.getInt("version_no"),
                    row.getString("text"),
                    CoachingJson.decisions(row.getString("decisions")),
                    row.getString("written_by"),
                    Columns.instant(row, "written_at")))
        .findOne();
  }

  /** Keeps a version; false if it is there already. */
  static boolean insert(
      Handle handle,
      long team,
      MeetingWeek week,
      int version,
      MeetingMinutes.Draft draft,
      String who,
      Instant now) {
    return handle
            .createUpdate(
                """
                insert into training.meeting_minutes
                  (team_id, week_begins, version_no, text, decisions, written_by, written_at)
                values (:team, :week, :version, :text, cast(:decisions as jsonb), :who, :now)
                on conflict do nothing
                """)
            .bind("team", team)
            .bind("week", week.monday())
            .bind("version", version)
            .bind("text", draft.text().strip())
            .bind("decisions", CoachingJson.write(draft.decisions()))
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  static List<Action> open(Handle handle, Set<Long> agents) {
    return handle
        .createQuery(
            """
            select t.talk_id, t.agent_id, a.text, a.owner, a.due
            from training.coaching_talk t
            join training.coaching_action a using (talk_id)
            where t.state = 'AGREED' and t.agent_id = any(:agents)
              and a.done_on is null and a.dropped is null
            order by a.due, t.talk_id, a.action_no
            limit 200
            """)
        .bindArray("agents", Long.class, agents.toArray())
        .map(
            (row, context) ->
                new Action(
                    row.getLong("talk_id"),
                    row.getLong("agent_id"),
                    row.getString("text"),
                    TalkSide.valueOf(row.getString("owner")),
                    Columns.day(row, "due")))
        .list();
  }
}
