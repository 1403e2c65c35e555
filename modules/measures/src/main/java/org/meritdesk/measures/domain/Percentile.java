package org.meritdesk.measures.domain;

import java.math.BigDecimal;

/** Exact percentiles (精确分位数), interpolated as {@code percentile_cont} does. */
public final class Percentile {

  private Percentile() {}

  /** The value below which {@code tenths} tenths of the sorted values lie; exact. */
  public static BigDecimal of(long[] sorted, int tenths) {
    long rank = (long) (sorted.length - 1) * tenths;
    int below = (int) (rank / 10);
    long rest = rank % 10;
    BigDecimal low = BigDecimal.valueOf(sorted[below]);
    if (rest == 0) {
      return low;
    }
    BigDecimal step = BigDecimal.valueOf(sorted[below + 1]).subtract(low);
    return low.add(step.multiply(BigDecimal.valueOf(rest)).movePointLeft(1));
  }
}
