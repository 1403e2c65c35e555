package org.meritdesk.measures.api;

import java.math.BigDecimal;

/** Where the true value lies with 95 % confidence (置信区间), in the unit of the measure. */
public record Interval(BigDecimal low, BigDecimal high) {

  /** What of it is possible at all: no end lies below {@code least} or above {@code most}. */
  public Interval within(BigDecimal least, BigDecimal most) {
    return new Interval(low.max(least).min(most), high.min(most).max(least));
  }
}
