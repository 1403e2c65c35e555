package org.meritdesk.quality.domain.agreement;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How many raters put one unit into each category (评分计数), in the order of the scale.
 *
 * @param counts a count for each category of the scale
 */
public record Tally(List<Integer> counts) {

  /** Refuses negative counts. */
  public Tally {
    counts = List.copyOf(counts);
    if (counts.stream().anyMatch(count -> count < 0)) {
      throw new IllegalArgumentException("negative count: " + counts);
    }
  }

  /** How many raters marked the unit. */
  public int raters() {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /** How many of them chose the category at this place. */
  public int at(int place) {
    return counts.get(place);
  }

  /** Whether at least two raters marked the unit, so that they can agree or not. */
  boolean isPairable() {
    return raters() > 1;
  }

  /**
   * The share of pairs of raters that agree about the unit (单元一致率): P_i = Σ n(n − 1) ÷ m(m − 1),
   * Fleiss 1971; empty with fewer than two raters.
   */
  public OptionalDouble agreement() {
    int raters = raters();
    if (raters < 2) {
      return OptionalDouble.empty();
    }
    long agreeing = 0;
    for (int count : counts) {
      agreeing += (long) count * (count - 1);
    }
    return OptionalDouble.of(agreeing / ((double) raters * (raters - 1)));
  }
}
