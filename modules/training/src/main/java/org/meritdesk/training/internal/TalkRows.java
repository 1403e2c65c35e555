package org.meritdesk.training.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.TalkAction;
import org.meritdesk.training.api.TalkBasis;
import org.meritdesk.training.api.TalkDraft;
import org.meritdesk.training.api.TalkKind;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkState;

/** The tables of coaching talks. */
final class TalkRows {

  private TalkRows() {}

  static long insert(
      Handle handle, long agent, TalkKind kind, TalkBasis basis, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into training.coaching_talk (agent_id, kind, state, led_by, opened_at, basis)
            values (:agent, :kind, 'PREPARED', :who, :now, cast(:basis as jsonb))
            returning talk_id
            """)
        .bind("agent", agent)
        .bind("kind", kind.name())
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .bind("basis", CoachingJson.write(basis))
        .mapTo(Long.class)
        .one();
  }

  static Optional<TalkRow> one(Handle handle, long id, boolean lock) {
    return handle
        .createQuery(
            "select t.* from training.coaching_talk t where talk_id = :id"
                + (lock ? " for update" : ""))
        .bind("id", id)
        .map((row, context) -> TalkRow.read(row))
        .findOne();
  }

  static void write(Handle handle, long id, TalkDraft draft) {
    handle
        .createUpdate(
            """
            update training.coaching_talk
            set version = version + 1, at = :at, follow_up_on = :follow,
              notes = cast(:notes as jsonb), evidence = cast(:evidence as jsonb)
            where talk_id = :id
            """)
        .bind("at", draft.at() == null ? null : Columns.utc(draft.at()))
        .bind("follow", draft.followUpOn())
        .bind("notes", CoachingJson.write(draft.notes()))
        .bind("evidence", CoachingJson.write(draft.evidence()))
        .bind("id", id)
        .execute();
    handle.execute("delete from training.coaching_action where talk_id = ?", id);
    if (draft.actions().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "insert into training.coaching_action (talk_id, action_no, text, owner, due)"
                + " values (:id, :no, :text, :owner, :due)");
    int no = 1;
    for (TalkDraft.Action action : draft.actions()) {
      batch
          .bind("id", id)
          .bind("no", no++)
          .bind("text", action.text().strip())
          .bind("owner", action.owner().name())
          .bind("due", action.due())
          .add();
    }
    batch.execute();
  }

  /** Moves a talk on; what a step brings with it is kept, what it does not bring stays. */
  static void move(Handle handle, long id, TalkMove move) {
    handle
        .createUpdate(
            """
            update training.coaching_talk
            set version = version + 1, state = :state,
              spoken = coalesce(:spoken, spoken),
              objection = coalesce(:objection, objection),
              invited_at = case when :state = 'INVITED' then coalesce(invited_at, cast(:now as timestamptz))
                else invited_at end,
              held_at = case when :state = 'HELD' then cast(:now as timestamptz) else held_at end,
              held_by = case when :state = 'HELD' then :who else held_by end,
              agreed_at = case when :state = 'AGREED' then cast(:now as timestamptz) else agreed_at end,
              ended_at = case when :state in ('CLOSED', 'CANCELLED') then cast(:now as timestamptz) end,
              result = coalesce(:result, result)
            where talk_id = :id
            """)
        .bind("state", move.to().name())
        .bind("spoken", move.spoken())
        .bind("objection", move.objection())
        .bind("result", move.result())
        .bind("now", Columns.utc(move.at()))
        .bind("who", move.who())
        .bind("id", id)
        .execute();
  }

  /** Where a step leads and what it brings (面谈流转). */
  record TalkMove(
      TalkState to,
      String who,
      Instant at,
      @Nullable String spoken,
      @Nullable String objection,
      @Nullable String result) {}

  static boolean settle(
      Handle handle, long id, int no, @Nullable String dropped, String who, LocalDate today) {
    return handle
            .createUpdate(
                """
                update training.coaching_action
                set done_on = case when cast(:dropped as text) is null then cast(:today as date) end,
                  done_by = case when cast(:dropped as text) is null then :who end,
                  dropped = :dropped
                where talk_id = :id and action_no = :no and done_on is null and dropped is null
                """)
            .bind("dropped", dropped)
            .bind("today", today)
            .bind("who", who)
            .bind("id", id)
            .bind("no", no)
            .execute()
        == 1;
  }

  static List<TalkAction> actions(Handle handle, long id) {
    return handle
        .createQuery(
            "select * from training.coaching_action where talk_id = :id order by action_no")
        .bind("id", id)
        .map(
            (row, context) ->
                new TalkAction(
                    row.getInt("action_no"),
                    row.getString("text"),
                    TalkSide.valueOf(row.getString("owner")),
                    Columns.day(row, "due"),
                    row.getObject("done_on", LocalDate.class),
                    row.getString("done_by"),
                    row.getString("dropped")))
        .list();
  }
}
