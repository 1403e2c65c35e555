package org.meritdesk.training.domain;

import java.util.OptionalDouble;

/**
 * Effect size of two groups of gains (效应量): the gap of their means in pooled standard deviations,
 * times {@code 1 − 3 / (4 (n₁ + n₂) − 9)} against the bias of small samples (Hedges 1981).
 */
final class HedgesG {

  private HedgesG() {}

  /** Empty where nothing varies, for there is no unit then. */
  static OptionalDouble of(double[] learners, double[] others) {
    Moments one = Moments.of(learners);
    Moments two = Moments.of(others);
    int freedom = one.count() + two.count() - 2;
    if (freedom < 1) {
      return OptionalDouble.empty();
    }
    double pooled =
        Math.sqrt(
            ((one.count() - 1) * one.variance() + (two.count() - 1) * two.variance()) / freedom);
    double small = 1 - 3.0 / (4.0 * (one.count() + two.count()) - 9);
    return pooled == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((one.mean() - two.mean()) / pooled * small);
  }
}
