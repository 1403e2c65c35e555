package org.meritdesk.quality.domain.agreement;

/** The standard normal distribution (标准正态分布), by the series of Marsaglia 2004. */
final class Normal {

  private static final double FAR = 7;

  private Normal() {}

  /** The share above a distance z from the middle, z not negative; exact to about 1e-15. */
  static double above(double z) {
    if (z > FAR) {
      return 0;
    }
    double term = z;
    double sum = z;
    for (int i = 3; term > sum * 1e-17; i += 2) {
      term *= z * z / i;
      sum += term;
    }
    double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * Math.PI);
    return Math.max(0, 0.5 - sum * density);
  }
}
