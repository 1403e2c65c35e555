package org.meritdesk.quality.domain.agreement;

import java.math.BigDecimal;
import org.meritdesk.kernel.Published;

/**
 * A value of a coefficient (一致性系数): 1 is perfect agreement, 0 what chance gives, below 0 less than
 * that.
 *
 * @param value at most 1, never NaN
 * @param units how many units could be compared
 */
public record Coefficient(double value, int units) implements Agreement {

  /** Refuses what is no number. */
  public Coefficient {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no number: " + value);
    }
  }

  /** The value as it is shown and read: two decimals, HALF_UP. */
  public BigDecimal published() {
    return Published.figure(BigDecimal.valueOf(value));
  }

  /** What the value means. */
  public Reading reading() {
    return Reading.of(published());
  }
}
