package org.meritdesk.training.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.training.api.Benchmark;
import org.meritdesk.training.api.BenchmarkGap;
import org.meritdesk.training.api.TrendWord;

/**
 * Sets an own figure beside a reference value (对标判断): better or worse is only said when the
 * reference value lies outside of the own figure's interval.
 */
public final class Gaps {

  private Gaps() {}

  /** The gap, and what can be said of it. */
  public static BenchmarkGap of(Benchmark benchmark, @Nullable Measurement own) {
    BigDecimal figure =
        own instanceof Measured measured ? Published.figure(measured.value()) : null;
    return new BenchmarkGap(
        benchmark, figure, own == null ? 0 : own.sample(), word(benchmark, own));
  }

  private static TrendWord word(Benchmark benchmark, @Nullable Measurement own) {
    if (!(own instanceof Measured here) || here.sample() < Trends.LEAST) {
      return TrendWord.TOO_FEW;
    }
    BigDecimal reference = benchmark.value();
    int more = Published.figure(here.value()).compareTo(reference);
    Interval span = here.interval();
    boolean within =
        span != null
            && span.low().compareTo(reference) <= 0
            && span.high().compareTo(reference) >= 0;
    if (more == 0 || within) {
      return TrendWord.STEADY;
    }
    Direction direction = benchmark.measure().direction();
    if (direction == Direction.RANGE || span == null) {
      return TrendWord.CHANGED;
    }
    return more > 0 == (direction == Direction.HIGHER) ? TrendWord.BETTER : TrendWord.WORSE;
  }
}
