package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.PointsKind;
import org.meritdesk.incentive.api.PointsReason;
import org.meritdesk.incentive.api.PointsRule;
import org.meritdesk.incentive.api.PointsRun;
import org.meritdesk.incentive.domain.PointsDue;
import org.meritdesk.incentive.domain.PointsDue.Fact;
import org.meritdesk.incentive.domain.PointsDue.Source;

/**
 * Books the difference between what the facts of a month are worth and what is booked (积分入账). What
 * was taken back is undone as far as there are points; the rest waits for the next run.
 */
final class PointsRunner {

  private final Handle handle;
  private final String by;
  private final Instant now;
  private final LocalDate today;

  private int bookings;
  private int earned;
  private int reversed;

  PointsRunner(Handle handle, String by, Instant now, LocalDate today) {
    this.handle = handle;
    this.by = by;
    this.now = now;
    this.today = today;
  }

  /** One source with what it is worth and what is booked. */
  private record Difference(
      Source source,
      long agentId,
      @Nullable BigDecimal quantity,
      int due,
      PointsRows.@Nullable Held held) {

    int booked() {
      return held == null ? 0 : held.points();
    }

    int number() {
      return held == null ? 0 : held.lastNo() + 1;
    }
  }

  PointsRun run(YearMonth month, PointsRule rule, List<Fact> facts) {
    handle.execute("select pg_advisory_xact_lock(hashtext('incentive.points_run'))");
    Map<Source, PointsRows.Held> held = new HashMap<>();
    PointsRows.held(handle, month).forEach(each -> held.put(each.source(), each));
    Map<String, Difference> all = new TreeMap<>();
    PointsDue.of(rule, facts, new HashSet<>(held.keySet()))
        .forEach(
            (fact, due) ->
                put(
                    all,
                    new Difference(
                        fact.source(),
                        fact.agentId(),
                        fact.quantity(),
                        due,
                        held.remove(fact.source()))));
    held.values()
        .forEach(left -> put(all, new Difference(left.source(), left.agentId(), null, 0, left)));
    all.values().stream()
        .filter(each -> each.due() > each.booked())
        .forEach(each -> earn(each, month, rule));
    all.values().stream()
        .filter(each -> each.due() < each.booked())
        .forEach(each -> reverse(each, month));
    return new PointsRun(month, bookings, earned, reversed);
  }

  /** In the order of agents, so that two transactions never wait for each other crosswise. */
  private static void put(Map<String, Difference> all, Difference each) {
    all.put(
        "%019d/%s/%s".formatted(each.agentId(), each.source().reason(), each.source().id()), each);
  }

  private void earn(Difference each, YearMonth month, PointsRule rule) {
    int points = each.due() - each.booked();
    PointsLedger.give(handle, booking(PointsKind.EARN, each, month), points, rule.expiry(month));
    bookings++;
    earned += points;
  }

  private void reverse(Difference each, YearMonth month) {
    PointsLedger.lock(handle, each.agentId());
    int expired = each.held() == null ? 0 : each.held().expired();
    int points =
        Math.min(
            each.booked() - each.due() - expired,
            PointsLedger.usable(handle, each.agentId(), today));
    if (points > 0) {
      PointsLedger.take(
          handle,
          booking(PointsKind.REVERSE, each, month),
          points,
          PointsLedger.Account.ISSUED,
          today);
      bookings++;
      reversed += points;
    }
  }

  private PointsLedger.Booking booking(PointsKind kind, Difference each, YearMonth month) {
    return new PointsLedger.Booking(
        kind,
        each.source().reason(),
        each.source().reason().name(),
        each.source().id(),
        each.number(),
        each.agentId(),
        month,
        each.quantity(),
        null,
        by,
        now);
  }

  /** Takes what ran out. */
  int expire() {
    handle.execute("select pg_advisory_xact_lock(hashtext('incentive.points_run'))");
    List<PointsRows.RunOut> lots = PointsRows.runOut(handle, today);
    for (PointsRows.RunOut lot : lots) {
      PointsLedger.expire(
          handle,
          new PointsLedger.Booking(
              PointsKind.EXPIRE,
              PointsReason.EXPIRY,
              PointsReason.EXPIRY.name(),
              Long.toString(lot.lot()),
              lot.times(),
              lot.agentId(),
              null,
              null,
              null,
              by,
              now),
          lot.lot(),
          lot.points());
    }
    return lots.size();
  }
}
