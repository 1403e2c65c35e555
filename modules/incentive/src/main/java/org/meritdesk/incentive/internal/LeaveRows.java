package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.LeaveAccount;
import org.meritdesk.incentive.api.LeaveBooking;
import org.meritdesk.incentive.api.LeaveState;
import org.meritdesk.people.api.AgentView;

/** The tables of leave. */
final class LeaveRows {

  private LeaveRows() {}

  /** One row of what was asked for. */
  record Row(
      long id,
      long agentId,
      LocalDate day,
      int hours,
      LeaveState state,
      String requestedBy,
      Instant requestedAt,
      @Nullable String decidedBy,
      @Nullable String words) {

    LeaveBooking view(@Nullable AgentView agent, LocalDate today) {
      return new LeaveBooking(
          id,
          agentId,
          agent == null ? "" : agent.employeeNo(),
          agent == null ? "" : agent.name(),
          day,
          hours,
          state == LeaveState.APPROVED && !day.isAfter(today) ? LeaveState.USED : state,
          requestedBy,
          requestedAt,
          decidedBy,
          words);
    }
  }

  /** Keeps a request; empty where the day has one. */
  static Optional<Long> insert(
      Handle handle, long agent, LocalDate day, int hours, String who, Instant now) {
    return handle
        .createQuery(
            """
            insert into incentive.leave_booking (agent_id, day, hours, state, requested_by,
              requested_at)
            values (:agent, :day, :hours, 'REQUESTED', :who, :now)
            on conflict do nothing returning booking_id
            """)
        .bind("agent", agent)
        .bind("day", day)
        .bind("hours", hours)
        .bind("who", who)
        .bind("now", Columns.utc(now))
        .mapTo(Long.class)
        .findOne();
  }

  /** Decides; false unless it is still in one of the states. */
  static boolean decide(
      Handle handle,
      long id,
      List<LeaveState> from,
      LeaveState to,
      String who,
      @Nullable String words,
      Instant now) {
    return handle
            .createUpdate(
                """
                update incentive.leave_booking
                set state = :to, decided_by = :who, decided_at = :now, words = :words
                where booking_id = :id and state = any(:from)
                """)
            .bind("id", id)
            .bindArray("from", String.class, from.stream().map(LeaveState::name).toList())
            .bind("to", to.name())
            .bind("who", who)
            .bind("now", Columns.utc(now))
            .bind("words", words)
            .execute()
        == 1;
  }

  static Optional<Row> one(Handle handle, long id) {
    return handle
        .createQuery("select * from incentive.leave_booking where booking_id = :id")
        .bind("id", id)
        .map((row, context) -> read(row))
        .findOne();
  }

  static List<Row> all(Handle handle) {
    return handle
        .createQuery(
            """
            select * from incentive.leave_booking
            order by state = 'REQUESTED' desc, day desc, booking_id desc limit 2000
            """)
        .map((row, context) -> read(row))
        .list();
  }

  /** What is good on the day, the next to run out first. */
  static List<LeaveAccount.Grant> grants(Handle handle, long agent, LocalDate today) {
    return handle
        .createQuery(
            """
            select * from incentive.leave_grant
            where agent_id = :agent and not revoked and (expires_on is null or expires_on > :today)
            order by expires_on nulls last, grant_id
            """)
        .bind("agent", agent)
        .bind("today", today)
        .map(
            (row, context) ->
                new LeaveAccount.Grant(
                    row.getString("source_kind"),
                    row.getLong("source_id"),
                    row.getInt("hours"),
                    row.getInt("remaining"),
                    row.getObject("expires_on", LocalDate.class)))
        .list();
  }

  private static Row read(ResultSet row) throws SQLException {
    return new Row(
        row.getLong("booking_id"),
        row.getLong("agent_id"),
        row.getObject("day", LocalDate.class),
        row.getInt("hours"),
        LeaveState.valueOf(row.getString("state")),
        row.getString("requested_by"),
        Columns.instant(row, "requested_at"),
        row.getString("decided_by"),
        row.getString("words"));
  }
}
