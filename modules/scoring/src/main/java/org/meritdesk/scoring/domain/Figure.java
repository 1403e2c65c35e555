package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A measurement as the rules read it (指标值): published, or missing with its reason.
 *
 * @param value published figure; null if there is none
 * @param sample cases behind it
 * @param low lower end of its interval
 * @param high upper end of its interval
 * @param missing why there is no figure; null if there is one
 */
public record Figure(
    @Nullable BigDecimal value,
    long sample,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String missing) {

  /** The reason for figures on too few cases. */
  public static final String BELOW_MINIMUM_SAMPLE = "BELOW_MINIMUM_SAMPLE";

  /** A figure without an interval. */
  public static Figure of(String value, long sample) {
    return new Figure(new BigDecimal(value), sample, null, null, null);
  }

  /** No figure, for a reason. */
  public static Figure missing(String reason, long sample) {
    return new Figure(null, sample, null, null, reason);
  }

  /** Whether it stands on enough cases to count. */
  public boolean countsFrom(long minimumSample) {
    return value != null && sample >= minimumSample;
  }

  /** Why it does not count against this minimum; null if it does. */
  public @Nullable String missingBelow(long minimumSample) {
    if (value == null) {
      return missing == null ? "NO_DATA" : missing;
    }
    return sample < minimumSample ? BELOW_MINIMUM_SAMPLE : null;
  }

  /** The same with another value, as if the agent had reached it. */
  public Figure reaching(BigDecimal other) {
    return new Figure(other, sample, low, high, null);
  }
}
