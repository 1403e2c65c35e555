package org.meritdesk.measures.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Interval;

/** Where the true value lies with 95 % confidence (置信区间); bounds carry four decimals. */
public final class Confidence {

  private static final double Z = 1.959963984540054;
  private static final int SCALE = 4;

  private Confidence() {}

  /**
   * Wilson's score interval of a rate in percent; none where the numerator is no part of the whole.
   */
  public static @Nullable Interval wilson(long numerator, long denominator) {
    if (denominator <= 0 || numerator < 0 || numerator > denominator) {
      return null;
    }
    double n = denominator;
    double p = numerator / n;
    double z2 = Z * Z;
    double middle = (p + z2 / (2 * n)) / (1 + z2 / n);
    double half = Z * StrictMath.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return new Interval(
        bound(Math.max(0, middle - half) * 100), bound(Math.min(1, middle + half) * 100));
  }

  /** Student's t interval of a mean, in units of {@code scale}; none of fewer than two values. */
  public static @Nullable Interval mean(long[] sorted, long scale) {
    int n = sorted.length;
    if (n < 2) {
      return null;
    }
    double sum = 0;
    for (long value : sorted) {
      sum += value;
    }
    double mean = sum / n;
    double squares = 0;
    for (long value : sorted) {
      squares += (value - mean) * (value - mean);
    }
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(0.025);
    double half = t * StrictMath.sqrt(squares / (n - 1.0) / n);
    return new Interval(bound((mean - half) / scale), bound((mean + half) / scale));
  }

  private static BigDecimal bound(double value) {
    return BigDecimal.valueOf(value).setScale(SCALE, RoundingMode.HALF_UP);
  }
}
