package org.meritdesk.quality.domain.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/**
 * What a sample of a finite population says about a share of it, at 95 % (有限总体抽样误差). Sizes are
 * rounded up, and the correction for the population starts from the size that was rounded.
 */
public final class SampleInterval {

  private static final double Z = 1.96;

  private SampleInterval() {}

  /**
   * The sample that keeps a share within so many percentage points, of a population without end.
   */
  public static int sizeFor(double margin) {
    double half = margin / 100;
    return (int) Math.ceil(Z * Z * 0.25 / (half * half) - 1e-9);
  }

  /** The same of a population of this size. */
  public static int sizeFor(double margin, int population) {
    double n = sizeFor(margin);
    return (int) Math.ceil(n / (1 + (n - 1) / population) - 1e-9);
  }

  /** Percentage points by which a share may be off, at worst. */
  public static BigDecimal margin(int sample, int population) {
    double off = 100 * Z * Math.sqrt(0.25 / sample) * Math.sqrt(correction(sample, population));
    return BigDecimal.valueOf(off).setScale(1, RoundingMode.HALF_UP);
  }

  /** Whether samples with these two shares, in percent, have intervals that do not meet. */
  public static boolean separates(double lower, double higher, int sample, int population) {
    if (sample >= population) {
      return sample > 0;
    }
    if (sample == 0) {
      return false;
    }
    double n = sample / correction(sample, population);
    return bound(lower / 100, n, 1) < bound(higher / 100, n, -1);
  }

  /** The smallest sample that keeps the two apart. */
  public static OptionalInt neededToSeparate(double lower, double higher, int population) {
    int low = 1;
    int high = population;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (separates(lower, higher, middle, population)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return population > 0 ? OptionalInt.of(low) : OptionalInt.empty();
  }

  /** The part of the variance that is left when the sample is part of a finite population. */
  private static double correction(int sample, int population) {
    return population <= 1 || sample >= population ? 0 : (population - sample) / (population - 1.0);
  }

  /** A bound of Wilson's interval; the side is 1 for the upper, -1 for the lower. */
  static double bound(double share, double n, int side) {
    double square = Z * Z / n;
    double centre = share + square / 2;
    double half = Z * Math.sqrt(share * (1 - share) / n + square / (4 * n));
    return (centre + side * half) / (1 + square);
  }
}
