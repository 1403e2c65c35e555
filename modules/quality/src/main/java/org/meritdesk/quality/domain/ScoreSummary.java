package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;

/** The mean of some scores and where the true one lies with 95 % confidence (均分与区间). */
public final class ScoreSummary {

  private static final double HALF_OF_FIVE_PERCENT = 0.025;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ScoreSummary() {}

  /** Both ends, between 0 and 100, with two decimals (区间). */
  public record Interval(BigDecimal low, BigDecimal high) {}

  /** The mean with two decimals; null of nothing. */
  public static @Nullable BigDecimal mean(List<BigDecimal> scores) {
    return scores.isEmpty()
        ? null
        : Published.ratio(
            scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
            BigDecimal.valueOf(scores.size()));
  }

  /** Student's t interval; null of fewer than two scores. */
  public static @Nullable Interval interval(List<BigDecimal> scores) {
    int n = scores.size();
    if (n < 2) {
      return null;
    }
    double mean = scores.stream().mapToDouble(BigDecimal::doubleValue).sum() / n;
    double squares = scores.stream().mapToDouble(score -> square(score.doubleValue() - mean)).sum();
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(HALF_OF_FIVE_PERCENT);
    double half = t * StrictMath.sqrt(squares / (n - 1.0) / n);
    return new Interval(
        Published.figure(BigDecimal.valueOf(mean - half).max(BigDecimal.ZERO)),
        Published.figure(BigDecimal.valueOf(mean + half).min(HUNDRED)));
  }

  private static double square(double value) {
    return value * value;
  }
}
