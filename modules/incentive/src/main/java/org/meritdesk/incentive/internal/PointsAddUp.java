package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.people.api.Invariant;

/**
 * Points add up (积分平衡): every booking has two entries that sum to zero, every balance is what was
 * booked, the lots are what is left; and hours of leave are those of their grants.
 */
@ApplicationScoped
class PointsAddUp implements Invariant {

  private static final List<String> CHECKS =
      List.of(
          """
          select 'points booking ' || b.booking_id || ' sums to ' || coalesce(sum(e.amount), 0)
                 || ' over ' || count(e.amount) || ' entries'
          from incentive.points_booking b left join incentive.points_entry e using (booking_id)
          group by b.booking_id having coalesce(sum(e.amount), 1) <> 0
          """,
          """
          select 'points of agent ' || agent_id || ' are ' || coalesce(a.points, 0)
                 || ', the entries say ' || coalesce(e.points, 0)
          from incentive.points_balance a full join
            (select agent_id, sum(amount) as points from incentive.points_entry
             where account = 'AGENT' group by agent_id) e using (agent_id)
          where coalesce(a.points, 0) <> coalesce(e.points, 0)
          """,
          """
          select 'points of agent ' || agent_id || ' are ' || coalesce(a.points, 0)
                 || ', the lots hold ' || coalesce(l.points, 0)
          from incentive.points_balance a full join
            (select agent_id, sum(remaining) as points from incentive.points_lot
             group by agent_id) l using (agent_id)
          where coalesce(a.points, 0) <> coalesce(l.points, 0)
          """,
          """
          select 'redemption ' || r.redemption_id || ' costs ' || r.points || ', its booking says '
                 || coalesce(- e.amount, 0)
          from incentive.redemption r left join incentive.points_entry e
            on e.booking_id = r.booking_id and e.account = 'AGENT'
          where coalesce(- e.amount, 0) <> r.points
          """,
          """
          select 'leave of agent ' || a.agent_id || ' is ' || a.hours || ' h, the grants hold '
                 || coalesce(sum(g.remaining), 0)
          from incentive.leave_account a left join incentive.leave_grant g using (agent_id)
          group by a.agent_id, a.hours having a.hours <> coalesce(sum(g.remaining), 0)
          """,
          """
          select 'leave ' || b.booking_id || ' is ' || b.hours || ' h, it uses '
                 || coalesce(sum(u.hours), 0)
          from incentive.leave_booking b left join incentive.leave_use u using (booking_id)
          group by b.booking_id, b.hours having b.hours <> coalesce(sum(u.hours), 0)
          """);

  private Jdbi jdbi;

  @Inject
  PointsAddUp(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PointsAddUp() {}

  @Override
  public String name() {
    return "points-add-up";
  }

  @Override
  public List<String> violations() {
    return jdbi.withHandle(PointsAddUp::found);
  }

  private static List<String> found(Handle handle) {
    List<String> found = new ArrayList<>();
    CHECKS.forEach(sql -> found.addAll(handle.createQuery(sql).mapTo(String.class).list()));
    return found;
  }
}
