package org.meritdesk.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rounding of published figures (发布口径): two decimals, HALF_UP, once. Bands read what is
 * published: 89.994 is 89.99, 89.995 is 90.00.
 */
public final class Published {

  /** Decimals of every published figure. */
  public static final int SCALE = 2;

  private Published() {}

  /** Rounds an exact value for publication. */
  public static BigDecimal figure(BigDecimal exact) {
    return exact.setScale(SCALE, RoundingMode.HALF_UP);
  }

  /** The published value of an exact ratio; the division happens once and is rounded once. */
  public static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, SCALE, RoundingMode.HALF_UP);
  }
}
