package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.training.api.EffectReading;

/**
 * How those who learnt came on beside those alike who did not (配对比较): the difference of the
 * differences, in the unit of the measure.
 *
 * @param difference mean gain of the learners less that of the others
 * @param interval of the difference, 95 %, as published; the reading goes by it
 * @param effectSize Hedges' g of the gains, positive where learners gained more; null where nothing
 *     varies
 */
public record Comparison(
    int pairs,
    BigDecimal learnersBefore,
    BigDecimal learnersAfter,
    BigDecimal othersBefore,
    BigDecimal othersAfter,
    BigDecimal difference,
    Interval interval,
    @Nullable BigDecimal effectSize) {

  /**
   * Fewest pairs that say something: six that all go one way by chance alone are rarer than one in
   * twenty (2 · ½⁶), five are not.
   */
  public static final int FEWEST_PAIRS = 6;

  /** Where the drawing again begins, so that a report can be repeated. */
  public static final long SEED = 20_261_122L;

  private static final int RESAMPLES = 4000;

  /** Compares; null of fewer pairs than say something. */
  public static @Nullable Comparison of(List<MatchedPair> pairs) {
    if (pairs.size() < FEWEST_PAIRS) {
      return null;
    }
    double[] differences =
        pairs.stream().mapToDouble(pair -> pair.difference().doubleValue()).toArray();
    MeanInterval interval = MeanInterval.of(differences, SEED, RESAMPLES);
    OptionalDouble size =
        HedgesG.of(
            pairs.stream().mapToDouble(pair -> pair.learner().gain().doubleValue()).toArray(),
            pairs.stream().mapToDouble(pair -> pair.other().gain().doubleValue()).toArray());
    return new Comparison(
        pairs.size(),
        mean(pairs, pair -> pair.learner().before()),
        mean(pairs, pair -> pair.learner().after()),
        mean(pairs, pair -> pair.other().before()),
        mean(pairs, pair -> pair.other().after()),
        mean(pairs, MatchedPair::difference),
        new Interval(
            end(interval.low(), RoundingMode.FLOOR), end(interval.high(), RoundingMode.CEILING)),
        size.isPresent() ? BigDecimal.valueOf(size.getAsDouble()) : null);
  }

  /** What it says of a measure; an interval that touches zero shows nothing. */
  public EffectReading reading(Direction direction) {
    boolean up = interval.low().signum() > 0;
    boolean down = interval.high().signum() < 0;
    if (!up && !down) {
      return EffectReading.NOT_SHOWN;
    }
    return switch (direction) {
      case HIGHER -> up ? EffectReading.BETTER : EffectReading.WORSE;
      case LOWER -> down ? EffectReading.BETTER : EffectReading.WORSE;
      case RANGE -> EffectReading.CHANGED;
    };
  }

  /** An end as published, rounded away from the middle: no certainty comes of rounding. */
  private static BigDecimal end(double exact, RoundingMode away) {
    return BigDecimal.valueOf(exact).setScale(Published.SCALE, away);
  }

  private static BigDecimal mean(List<MatchedPair> pairs, Function<MatchedPair, BigDecimal> side) {
    return pairs.stream()
        .map(side)
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(pairs.size()), MathContext.DECIMAL64);
  }
}
