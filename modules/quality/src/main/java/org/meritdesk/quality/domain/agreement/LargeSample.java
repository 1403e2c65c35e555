package org.meritdesk.quality.domain.agreement;

import java.util.OptionalDouble;

/**
 * What the normal approximation says about a coefficient (大样本推断); for few units take the {@link
 * Bootstrap}.
 *
 * @param value the coefficient
 * @param error its standard error
 * @param errorByChance its standard error if the raters were independent
 */
public record LargeSample(double value, double error, double errorByChance) {

  private static final double Z_95 = 1.959963984540054;

  /** The 95 % interval around the value. */
  public Range interval() {
    return new Range(value - Z_95 * error, value + Z_95 * error);
  }

  /** How many errors the value lies from chance; empty where the error is zero. */
  public OptionalDouble z() {
    return errorByChance > 0 ? OptionalDouble.of(value / errorByChance) : OptionalDouble.empty();
  }

  /** How probable such a distance from chance is by chance, both sides (双侧p值). */
  public OptionalDouble probability() {
    OptionalDouble z = z();
    return z.isPresent()
        ? OptionalDouble.of(2 * Normal.above(Math.abs(z.getAsDouble())))
        : OptionalDouble.empty();
  }
}
