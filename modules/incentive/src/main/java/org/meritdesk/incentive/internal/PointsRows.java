package org.meritdesk.incentive.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.meritdesk.incentive.api.PointsAccount;
import org.meritdesk.incentive.api.PointsBooking;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.domain.PointsDue.Source;

/** Reads the tables of the points bank. */
final class PointsRows {

  /**
   * What a run booked for a source so far.
   *
   * @param points net
   * @param expired of it, what ran out unused
   * @param lastNo number of the last booking
   */
  record Held(Source source, long agentId, int points, int expired, int lastNo) {}

  /** A lot whose day has come. */
  record RunOut(long lot, long agentId, int points, int times) {}

  /** What stands on an account. */
  record Balance(long agentId, int points, int lifetime) {}

  private PointsRows() {}

  /** What was booked for a month. */
  static List<Held> held(Handle handle, YearMonth month) {
    return handle
        .createQuery(
            """
            select b.source_kind, b.source_id, b.agent_id, sum(e.amount) as points,
              coalesce(sum(l.expired), 0) as expired, max(b.source_no) as last_no
            from incentive.points_booking b
              join incentive.points_entry e on e.booking_id = b.booking_id and e.account = 'AGENT'
              left join incentive.points_lot l on l.booking_id = b.booking_id
            where b.month = :month
            group by b.source_kind, b.source_id, b.agent_id
            """)
        .bind("month", month.atDay(1))
        .map(
            (row, context) ->
                new Held(
                    new Source(
                        PointsReason.valueOf(row.getString("source_kind")),
                        row.getString("source_id")),
                    row.getLong("agent_id"),
                    row.getInt("points"),
                    row.getInt("expired"),
                    row.getInt("last_no")))
        .list();
  }

  /** Lots that ran out by the day, locked in the order of agents. */
  static List<RunOut> runOut(Handle handle, LocalDate today) {
    return handle
        .createQuery(
            """
            select l.booking_id, l.agent_id, l.remaining,
              (select count(*) from incentive.points_booking b where b.source_kind = 'EXPIRY'
                and b.source_id = cast(l.booking_id as text)) as times
            from incentive.points_lot l join incentive.points_balance a using (agent_id)
            where l.remaining > 0 and l.expires_on <= :today
            order by l.agent_id, l.booking_id
            for update of a
            """)
        .bind("today", today)
        .map(
            (row, context) ->
                new RunOut(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)))
        .list();
  }

  /** Every account, the richest first. */
  static List<Balance> balances(Handle handle) {
    return handle
        .createQuery(
            """
            select a.agent_id, a.points, coalesce(sum(e.amount) filter (where
              b.kind in ('EARN', 'CORRECT') or b.kind = 'REVERSE' and b.reason <> 'REDEMPTION'), 0)
              as lifetime
            from incentive.points_balance a
              left join incentive.points_entry e on e.agent_id = a.agent_id
              left join incentive.points_booking b on b.booking_id = e.booking_id
            group by a.agent_id, a.points order by a.points desc, a.agent_id
            """)
        .map((row, context) -> new Balance(row.getLong(1), row.getInt(2), row.getInt(3)))
        .list();
  }

  /** What runs out and when, the next first, by agent. */
  static Map<Long, List<PointsAccount.Expiring>> expiring(
      Handle handle, Collection<Long> agents, LocalDate today) {
    Map<Long, List<PointsAccount.Expiring>> found = new HashMap<>();
    handle
        .createQuery(
            """
            select agent_id, expires_on, sum(remaining) as points from incentive.points_lot
            where remaining > 0 and expires_on > :today and agent_id = any(:agents)
            group by agent_id, expires_on order by agent_id, expires_on
            """)
        .bind("today", today)
        .bindArray("agents", Long.class, agents.toArray())
        .map(
            (row, context) ->
                found
                    .computeIfAbsent(row.getLong("agent_id"), id -> new ArrayList<>())
                    .add(
                        new PointsAccount.Expiring(
                            row.getObject("expires_on", LocalDate.class), row.getInt("points"))))
        .list();
    return found;
  }

  /** The lines of an account, the newest first. */
  static List<PointsBooking> bookings(Handle handle, long agent) {
    return handle
        .createQuery(
            """
            select b.*, e.amount, l.expires_on
            from incentive.points_booking b
              join incentive.points_entry e on e.booking_id = b.booking_id and e.account = 'AGENT'
              left join incentive.points_lot l on l.booking_id = b.booking_id
            where b.agent_id = :agent order by b.booking_id desc limit 500
            """)
        .bind("agent", agent)
        .map((row, context) -> booking(row))
        .list();
  }

  private static PointsBooking booking(ResultSet row) throws SQLException {
    LocalDate month = row.getObject("month", LocalDate.class);
    return new PointsBooking(
        row.getLong("booking_id"),
        row.getLong("agent_id"),
        PointsKind.valueOf(row.getString("kind")),
        PointsReason.valueOf(row.getString("reason")),
        row.getInt("amount"),
        row.getString("source_id"),
        month == null ? null : YearMonth.from(month),
        row.getBigDecimal("quantity"),
        row.getString("words"),
        row.getString("booked_by"),
        Columns.instant(row, "booked_at"),
        row.getObject("expires_on", LocalDate.class));
  }
}
