package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsProblem;
import org.meritdesk.incentive.api.PointsReason;

/**
 * Writes the ledger of points (积分账簿): entries that sum to zero, the balance and the lots, all in
 * the caller's transaction. The row of the balance is locked before any lot of it.
 */
final class PointsLedger {

  /** The other side of a booking (对方账户). */
  enum Account {
    ISSUED,
    REDEEMED,
    EXPIRED
  }

  /** What is booked, but for the points. */
  record Booking(
      PointsKind kind,
      PointsReason reason,
      String sourceKind,
      String sourceId,
      int sourceNo,
      long agentId,
      @Nullable YearMonth month,
      @Nullable BigDecimal quantity,
      @Nullable String words,
      String by,
      Instant at) {}

  private record Lot(long id, int remaining) {}

  private PointsLedger() {}

  /** Gives points that hold until a day. */
  static long give(Handle handle, Booking booking, int points, @Nullable LocalDate expiresOn) {
    long id = insert(handle, booking, points, Account.ISSUED);
    handle
        .createUpdate(
            """
            insert into incentive.points_lot (booking_id, agent_id, amount, remaining, expires_on)
            values (:id, :agent, :points, :points, :expires)
            """)
        .bind("id", id)
        .bind("agent", booking.agentId())
        .bind("points", points)
        .bind("expires", expiresOn)
        .execute();
    move(handle, booking.agentId(), points);
    return id;
  }

  /**
   * Takes points, first in first out, what came from the same source before anything else.
   *
   * @throws org.meritdesk.kernel.Problem {@code POINTS_SHORT}
   */
  static long take(Handle handle, Booking booking, int points, Account to, LocalDate today) {
    lock(handle, booking.agentId());
    List<Lot> lots = lots(handle, booking, today);
    int found = lots.stream().mapToInt(Lot::remaining).sum();
    if (found < points) {
      throw PointsProblem.POINTS_SHORT.problem("needed", points, "found", found);
    }
    long id = insert(handle, booking, -points, to);
    int left = points;
    for (Lot lot : lots) {
      int used = Math.min(left, lot.remaining());
      if (used > 0) {
        use(handle, id, lot.id(), used);
        left -= used;
      }
    }
    move(handle, booking.agentId(), -points);
    return id;
  }

  /** Undoes a booking that took points: the lots are as they were before it. */
  static void giveBack(Handle handle, Booking booking, long taken, int points, Account from) {
    lock(handle, booking.agentId());
    insert(handle, booking, points, from);
    handle
        .createUpdate(
            """
            update incentive.points_lot l set remaining = l.remaining + u.amount
            from incentive.points_lot_use u
            where u.booking_id = :taken and l.booking_id = u.lot_id
            """)
        .bind("taken", taken)
        .execute();
    move(handle, booking.agentId(), points);
  }

  /** Lets a lot run out. */
  static void expire(Handle handle, Booking booking, long lot, int points) {
    insert(handle, booking, -points, Account.EXPIRED);
    handle
        .createUpdate(
            """
            update incentive.points_lot
            set remaining = remaining - :points, expired = expired + :points
            where booking_id = :lot
            """)
        .bind("lot", lot)
        .bind("points", points)
        .execute();
    move(handle, booking.agentId(), -points);
  }

  /** Keeps others off the account until the transaction ends. */
  static void lock(Handle handle, long agent) {
    handle
        .createQuery(
            "select points from incentive.points_balance where agent_id = :agent for update")
        .bind("agent", agent)
        .mapTo(Integer.class)
        .findOne();
  }

  /** What can be spent on the day. */
  static int usable(Handle handle, long agent, LocalDate today) {
    return handle
        .createQuery(
            """
            select coalesce(sum(remaining), 0) from incentive.points_lot
            where agent_id = :agent and remaining > 0
              and (expires_on is null or expires_on > :today)
            """)
        .bind("agent", agent)
        .bind("today", today)
        .mapTo(Integer.class)
        .one();
  }

  private static List<Lot> lots(Handle handle, Booking booking, LocalDate today) {
    return handle
        .createQuery(
            """
            select l.booking_id, l.remaining
            from incentive.points_lot l join incentive.points_booking b using (booking_id)
            where l.agent_id = :agent and l.remaining > 0
              and (l.expires_on is null or l.expires_on > :today)
            order by b.source_kind = :kind and b.source_id = :source desc,
              l.expires_on nulls last, l.booking_id
            """)
        .bind("agent", booking.agentId())
        .bind("today", today)
        .bind("kind", booking.sourceKind())
        .bind("source", booking.sourceId())
        .map((row, context) -> new Lot(row.getLong(1), row.getInt(2)))
        .list();
  }

  private static void use(Handle handle, long booking, long lot, int points) {
    handle
        .createUpdate(
            "update incentive.points_lot set remaining = remaining - :points where booking_id = :lot")
        .bind("lot", lot)
        .bind("points", points)
        .execute();
    handle
        .createUpdate("insert into incentive.points_lot_use values (:booking, :lot, :points)")
        .bind("booking", booking)
        .bind("lot", lot)
        .bind("points", points)
        .execute();
  }

  private static long insert(Handle handle, Booking booking, int points, Account other) {
    return handle
        .createQuery(
            """
            with made as (
              insert into incentive.points_booking (kind, reason, source_kind, source_id, source_no,
                agent_id, month, quantity, words, booked_by, booked_at)
              values (:kind, :reason, :sourceKind, :sourceId, :sourceNo, :agent, :month, :quantity,
                :words, :by, :at)
              returning booking_id),
            entries as (
              insert into incentive.points_entry (booking_id, account, agent_id, amount)
              select booking_id, 'AGENT', cast(:agent as bigint), cast(:points as int) from made
              union all select booking_id, :other, null, - cast(:points as int) from made)
            select booking_id from made
            """)
        .bind("kind", booking.kind().name())
        .bind("reason", booking.reason().name())
        .bind("sourceKind", booking.sourceKind())
        .bind("sourceId", booking.sourceId())
        .bind("sourceNo", booking.sourceNo())
        .bind("agent", booking.agentId())
        .bind("month", booking.month() == null ? null : booking.month().atDay(1))
        .bind("quantity", booking.quantity())
        .bind("words", booking.words())
        .bind("by", booking.by())
        .bind("at", Columns.utc(booking.at()))
        .bind("points", points)
        .bind("other", other.name())
        .mapTo(Long.class)
        .one();
  }

  private static void move(Handle handle, long agent, int points) {
    handle
        .createUpdate(
            points > 0
                ? """
                  insert into incentive.points_balance values (:agent, :points)
                  on conflict (agent_id) do update
                  set points = incentive.points_balance.points + excluded.points
                  """
                : """
                  update incentive.points_balance set points = points + :points
                  where agent_id = :agent
                  """)
        .bind("agent", agent)
        .bind("points", points)
        .execute();
  }
}
