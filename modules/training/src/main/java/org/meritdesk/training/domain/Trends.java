package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.training.api.Trend;
import org.meritdesk.training.api.TrendWord;

/**
 * Compares a measure now and before (走势判断): a difference is only called one when there are enough
 * cases on both sides and the intervals do not touch.
 */
public final class Trends {

  /** Fewer cases than this say nothing of a rate or a mean. */
  public static final long LEAST = 10;

  /** Counts and sums: few of them are few, and customers decide how many there are. */
  private static final Set<Measure> TOTALS =
      EnumSet.of(
          Measure.CONTACTS_OFFERED,
          Measure.CONTACTS_HANDLED,
          Measure.CONTACTS_ABANDONED,
          Measure.SALES_AMOUNT,
          Measure.RETURNS_AVOIDED,
          Measure.COMPLIANCE_BREACHES);

  private Trends() {}

  /** The measure in both spans, and what can be said of it. */
  public static Trend of(Measure measure, @Nullable Measurement now, @Nullable Measurement before) {
    return new Trend(
        measure,
        figure(now),
        now == null ? 0 : now.sample(),
        figure(before),
        before == null ? 0 : before.sample(),
        word(measure, now, before));
  }

  private static @Nullable BigDecimal figure(@Nullable Measurement measurement) {
    return measurement instanceof Measured measured ? Published.figure(measured.value()) : null;
  }

  private static TrendWord word(
      Measure measure, @Nullable Measurement now, @Nullable Measurement before) {
    if (!(now instanceof Measured here)) {
      return TrendWord.TOO_FEW;
    }
    boolean total = TOTALS.contains(measure);
    if (!(before instanceof Measured there)) {
      return total || here.sample() >= LEAST ? TrendWord.NOTHING_BEFORE : TrendWord.TOO_FEW;
    }
    if (!total && Math.min(here.sample(), there.sample()) < LEAST) {
      return TrendWord.TOO_FEW;
    }
    int more = Published.figure(here.value()).compareTo(Published.figure(there.value()));
    if (more == 0 || touch(here.interval(), there.interval())) {
      return TrendWord.STEADY;
    }
    boolean certain = here.interval() != null && there.interval() != null;
    if (measure.direction() == Direction.RANGE || !certain) {
      return TrendWord.CHANGED;
    }
    return more > 0 == (measure.direction() == Direction.HIGHER)
        ? TrendWord.BETTER
        : TrendWord.WORSE;
  }

  private static boolean touch(@Nullable Interval here, @Nullable Interval there) {
    return here != null
        && there != null
        && here.low().compareTo(there.high()) <= 0
        && there.low().compareTo(here.high()) <= 0;
  }
}
