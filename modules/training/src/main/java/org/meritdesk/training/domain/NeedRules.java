package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measured;

/** What is need enough to propose a course (需求判定): never a figure that chance explains. */
public final class NeedRules {

  /** Of how many others a median is told. */
  public static final int LEAST_OTHERS = 3;

  /** Of how many people quarters are told. */
  public static final int LEAST_PEERS = 4;

  private static final int LEAST_MISSED = 2;
  private static final int LEAST_AGENTS = 3;
  private static final int QUARTER = 4;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private NeedRules() {}

  /** Missed twice at least, and in a quarter of what was judged. */
  public static boolean recurs(long judged, long missed) {
    return missed >= LEAST_MISSED && missed * QUARTER >= judged;
  }

  /** The same for a team, where three of its people at least missed it. */
  public static boolean recursInTeam(long agents, long judged, long missed) {
    return agents >= LEAST_AGENTS && recurs(judged, missed);
  }

  /** Whether the whole interval lies on the worse side; without an interval nothing is known. */
  public static boolean surelyWorse(Direction direction, Measured now, BigDecimal reference) {
    Interval interval = now.interval();
    if (interval == null) {
      return false;
    }
    return switch (direction) {
      case HIGHER -> interval.high().compareTo(reference) < 0;
      case LOWER -> interval.low().compareTo(reference) > 0;
      case RANGE -> false;
    };
  }

  /** The median of the others; none of too few. */
  public static Optional<BigDecimal> median(Collection<BigDecimal> others) {
    return others.size() < LEAST_OTHERS ? Optional.empty() : Optional.of(middle(sorted(others)));
  }

  /**
   * The bound of the lowest or highest quarter: whoever lies at it or beyond is within; none of too
   * few people, and none where half of them lie at it.
   */
  public static Optional<BigDecimal> quarter(Collection<BigDecimal> all, boolean lowest) {
    if (all.size() < LEAST_PEERS) {
      return Optional.empty();
    }
    List<BigDecimal> sorted = sorted(all);
    int within = sorted.size() / QUARTER;
    BigDecimal bound = sorted.get(lowest ? within - 1 : sorted.size() - within);
    return bound.compareTo(middle(sorted)) == 0 ? Optional.empty() : Optional.of(bound);
  }

  private static BigDecimal middle(List<BigDecimal> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).divide(TWO);
  }

  private static List<BigDecimal> sorted(Collection<BigDecimal> values) {
    return values.stream().sorted().toList();
  }
}
