package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A condition over one measure that the score alone must not hide (门槛). A figure that cannot be
 * measured passes.
 *
 * @param measure name of a {@code measures.api.Measure}
 * @param breachedWhen on which side of the limit the gate is breached
 * @param limit the limit, itself allowed
 * @param minimumSample least number of cases before the gate is looked at
 * @param effect what a breach does
 * @param grade best grade that is left, for {@link GateEffect#CAP_GRADE}
 */
public record Gate(
    String measure,
    Side breachedWhen,
    BigDecimal limit,
    long minimumSample,
    GateEffect effect,
    @Nullable String grade) {

  /** The side of a limit (方向). */
  public enum Side {
    /** Figures higher than the limit. */
    ABOVE,
    /** Figures lower than the limit. */
    BELOW
  }
}
