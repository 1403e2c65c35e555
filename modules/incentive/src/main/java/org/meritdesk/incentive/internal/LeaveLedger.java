package org.meritdesk.incentive.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.LeaveForPraise;
import org.meritdesk.incentive.api.PraiseProblem;

/**
 * Writes hours of leave (调休账簿): what is given, set aside and given back, all in the caller's
 * transaction. The row of the account is locked before any grant of it.
 */
final class LeaveLedger {

  private record Open(long grant, int remaining) {}

  private LeaveLedger() {}

  /** Gives what a praise is worth by the rule, up to the limit of its quarter. */
  static void praise(Handle handle, PraiseRows.Row praise, LeaveForPraise rule, Instant now) {
    lock(handle, praise.agentId());
    LocalDate day = praise.receivedOn();
    LocalDate quarter = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    int before =
        handle
            .createQuery(
                """
                select coalesce(sum(hours), 0) from incentive.leave_grant
                where agent_id = :agent and source_kind = 'PRAISE' and not revoked
                  and earned_on >= :from and earned_on < :end
                """)
            .bind("agent", praise.agentId())
            .bind("from", quarter)
            .bind("end", quarter.plusMonths(3))
            .mapTo(Integer.class)
            .one();
    int hours = rule.granted(before);
    if (hours > 0) {
      grant(
          handle,
          praise.agentId(),
          "PRAISE",
          praise.id(),
          day,
          hours,
          rule.expiry(java.time.YearMonth.from(day)),
          now);
    }
  }

  /** Gives hours. */
  static void grant(
      Handle handle,
      long agent,
      String source,
      long sourceId,
      LocalDate earnedOn,
      int hours,
      @Nullable LocalDate expiresOn,
      Instant now) {
    lock(handle, agent);
    handle
        .createUpdate(
            """
            insert into incentive.leave_grant (agent_id, source_kind, source_id, earned_on, hours,
              remaining, expires_on, granted_at)
            values (:agent, :source, :id, :day, :hours, :hours, :expires, :now)
            """)
        .bind("agent", agent)
        .bind("source", source)
        .bind("id", sourceId)
        .bind("day", earnedOn)
        .bind("hours", hours)
        .bind("expires", expiresOn)
        .bind("now", Columns.utc(now))
        .execute();
    move(handle, agent, hours);
  }

  /** Takes back what is left of a grant; hours that were asked for stay. */
  static void revoke(Handle handle, long agent, String source, long sourceId) {
    lock(handle, agent);
    int left =
        handle
            .createQuery(
                """
                select remaining from incentive.leave_grant
                where source_kind = :source and source_id = :id
                """)
            .bind("source", source)
            .bind("id", sourceId)
            .mapTo(Integer.class)
            .findOne()
            .orElse(0);
    handle
        .createUpdate(
            """
            update incentive.leave_grant set remaining = 0, revoked = true
            where source_kind = :source and source_id = :id
            """)
        .bind("source", source)
        .bind("id", sourceId)
        .execute();
    move(handle, agent, -left);
  }

  /** Sets hours of a day aside, those that run out first. */
  static void take(Handle handle, long agent, long booking, LocalDate day, int hours) {
    List<Open> open = open(handle, agent, day);
    int left = hours;
    for (Open each : open) {
      int used = Math.min(left, each.remaining());
      if (used > 0) {
        handle
            .createUpdate(
                "update incentive.leave_grant set remaining = remaining - :hours"
                    + " where grant_id = :grant")
            .bind("hours", used)
            .bind("grant", each.grant())
            .execute();
        handle
            .createUpdate("insert into incentive.leave_use values (:booking, :grant, :hours)")
            .bind("booking", booking)
            .bind("grant", each.grant())
            .bind("hours", used)
            .execute();
        left -= used;
      }
    }
    move(handle, agent, -hours);
  }

  /** Demands that so many hours can be taken on the day; the account is locked from here on. */
  static void demand(Handle handle, long agent, LocalDate day, int hours) {
    lock(handle, agent);
    int found = open(handle, agent, day).stream().mapToInt(Open::remaining).sum();
    if (found < hours) {
      throw PraiseProblem.LEAVE_SHORT.problem("needed", hours, "found", found);
    }
  }

  /** Gives back what a booking had set aside, but for grants that were taken back. */
  static void giveBack(Handle handle, long agent, long booking) {
    lock(handle, agent);
    int back =
        handle
            .createQuery(
                """
                with back as (
                  update incentive.leave_grant g set remaining = g.remaining + u.hours
                  from incentive.leave_use u
                  where u.booking_id = :booking and u.grant_id = g.grant_id and not g.revoked
                  returning u.hours)
                select coalesce(sum(hours), 0) from back
                """)
            .bind("booking", booking)
            .mapTo(Integer.class)
            .one();
    move(handle, agent, back);
  }

  private static List<Open> open(Handle handle, long agent, LocalDate day) {
    return handle
        .createQuery(
            """
            select grant_id, remaining from incentive.leave_grant
            where agent_id = :agent and remaining > 0 and (expires_on is null or expires_on > :day)
            order by expires_on nulls last, grant_id
            """)
        .bind("agent", agent)
        .bind("day", day)
        .map((row, context) -> new Open(row.getLong(1), row.getInt(2)))
        .list();
  }

  private static void lock(Handle handle, long agent) {
    handle
        .createUpdate(
            "insert into incentive.leave_account values (:agent, 0) on conflict do nothing")
        .bind("agent", agent)
        .execute();
    handle
        .createQuery("select hours from incentive.leave_account where agent_id = :agent for update")
        .bind("agent", agent)
        .mapTo(Integer.class)
        .one();
  }

  private static void move(Handle handle, long agent, int hours) {
    handle
        .createUpdate(
            "update incentive.leave_account set hours = hours + :hours where agent_id = :agent")
        .bind("agent", agent)
        .bind("hours", hours)
        .execute();
  }
}
