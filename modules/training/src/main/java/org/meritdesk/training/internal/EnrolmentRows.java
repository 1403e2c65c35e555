package org.meritdesk.training.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.EnrolmentState;
import org.meritdesk.training.api.SeatReason;

/** The table of seats. */
final class EnrolmentRows {

  private EnrolmentRows() {}

  /** One row of the table; {@code place} counts the waiting list from 1. */
  record Row(
      long sessionId,
      long agentId,
      EnrolmentState state,
      int place,
      @Nullable Boolean attended,
      @Nullable String seenBy,
      int wrongCodes,
      String enrolledBy,
      Instant enrolledAt,
      @Nullable SeatReason because) {}

  static Map<Long, List<Row>> of(Handle handle, Collection<Long> sessions) {
    return handle
        .createQuery(
            """
            select e.*, case when e.state = 'WAITING' then row_number() over (
                partition by e.session_id, e.state order by e.enrolled_at, e.enrolment_id)
              else 0 end as place, r.reason::text as because
            from training.enrolment e
            left join training.rule_seat r
              on r.session_id = e.session_id and r.agent_id = e.agent_id and not r.undone
            where e.session_id = any(:sessions)
            order by e.session_id, e.state, e.enrolled_at, e.enrolment_id
            """)
        .bindArray("sessions", Long.class, sessions.toArray())
        .map(
            (row, context) ->
                new Row(
                    row.getLong("session_id"),
                    row.getLong("agent_id"),
                    EnrolmentState.valueOf(row.getString("state")),
                    row.getInt("place"),
                    (Boolean) row.getObject("attended"),
                    row.getString("seen_by"),
                    row.getInt("wrong_codes"),
                    row.getString("enrolled_by"),
                    Columns.instant(row, "enrolled_at"),
                    because(row)))
        .collect(Collectors.groupingBy(Row::sessionId));
  }

  private static @Nullable SeatReason because(ResultSet row) throws SQLException {
    String reason = row.getString("because");
    return reason == null ? null : TrainingJson.because(reason);
  }

  static List<Row> of(Handle handle, long session) {
    return of(handle, List.of(session)).getOrDefault(session, List.of());
  }

  /** Puts somebody at the end of the waiting list; who has a seat or waits stays. */
  static void queue(Handle handle, long session, long agent, String who, Instant now) {
    handle
        .createUpdate(
            """
            insert into training.enrolment
              (session_id, agent_id, state, enrolled_by, enrolled_at, changed_at)
            values (:session, :agent, 'WAITING', :who, :now, :now)
            on conflict (session_id, agent_id) do update
              set state = 'WAITING', enrolled_by = excluded.enrolled_by,
                  enrolled_at = excluded.enrolled_at, changed_at = excluded.changed_at
              where enrolment.state = 'LEFT'
            """)
        .bind("session", session)
        .bind("agent", agent)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Gives free seats to those who wait longest; call it under the session's lock. */
  static void moveUp(Handle handle, long session, Instant now) {
    handle
        .createUpdate(
            """
            update training.enrolment set state = 'ENROLLED', changed_at = :now
            where enrolment_id in (
              select enrolment_id from training.enrolment
              where session_id = :session and state = 'WAITING'
              order by enrolled_at, enrolment_id
              limit (select greatest(s.capacity - count(e.enrolment_id), 0)
                     from training.session s
                     left join training.enrolment e
                       on e.session_id = s.session_id and e.state = 'ENROLLED'
                     where s.session_id = :session
                     group by s.capacity))
            """)
        .bind("session", session)
        .bind("now", Columns.utc(now))
        .execute();
  }

  /** Gives a seat or a place back; false without any. */
  static boolean leave(Handle handle, long session, long agent, Instant now) {
    return handle
            .createUpdate(
                """
                update training.enrolment
                set state = 'LEFT', attended = null, seen_by = null, changed_at = :now
                where session_id = :session and agent_id = :agent and state <> 'LEFT'
                """)
            .bind("session", session)
            .bind("agent", agent)
            .bind("now", Columns.utc(now))
            .execute()
        == 1;
  }

  /** Says of people with a seat whether they were there; gives how many have one. */
  static int attended(
      Handle handle,
      long session,
      Collection<Long> agents,
      boolean there,
      String seenBy,
      Instant now) {
    return handle
        .createUpdate(
            """
            update training.enrolment
            set attended = :there, seen_by = :by, changed_at = :now
            where session_id = :session and agent_id = any(:agents) and state = 'ENROLLED'
            """)
        .bind("session", session)
        .bindArray("agents", Long.class, agents.toArray())
        .bind("there", there)
        .bind("by", seenBy)
        .bind("now", Columns.utc(now))
        .execute();
  }

  static void wrongCode(Handle handle, long session, long agent) {
    handle
        .createUpdate(
            """
            update training.enrolment set wrong_codes = wrong_codes + 1
            where session_id = :session and agent_id = :agent
            """)
        .bind("session", session)
        .bind("agent", agent)
        .execute();
  }
}
