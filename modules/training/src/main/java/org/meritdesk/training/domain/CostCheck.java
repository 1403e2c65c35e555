package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.EffectReading;
import org.meritdesk.training.api.SessionCost;

/** What a session costs, from what somebody said and who was there (成本核算). */
public final class CostCheck {

  private static final BigDecimal MOST = new BigDecimal("10000000");
  private static final BigDecimal MINUTES = new BigDecimal("60");

  private CostCheck() {}

  /** The first amount that is missing, negative, too large or finer than a cent. */
  public static Optional<String> wrong(@Nullable BigDecimal fees, @Nullable BigDecimal rate) {
    if (!amount(fees)) {
      return Optional.of("fees");
    }
    return amount(rate) ? Optional.empty() : Optional.of("hourlyRate");
  }

  /** Fees, and the minutes of everybody there at the rate; rounded once. */
  public static SessionCost of(BigDecimal fees, BigDecimal rate, int people, int minutes) {
    BigDecimal all = BigDecimal.valueOf((long) people * minutes);
    return new SessionCost(
        fees,
        rate,
        all.divide(MINUTES, 2, RoundingMode.HALF_UP),
        fees.add(all.multiply(rate).divide(MINUTES, MathContext.DECIMAL64))
            .setScale(2, RoundingMode.HALF_UP));
  }

  /** What one unit better cost for one learner; only where it got better. */
  public static @Nullable BigDecimal perUnit(
      @Nullable BigDecimal cost, EffectReading reading, BigDecimal difference, int learners) {
    return cost == null || reading != EffectReading.BETTER || difference.signum() == 0
        ? null
        : cost.divide(
            difference.abs().multiply(BigDecimal.valueOf(learners)), 2, RoundingMode.HALF_UP);
  }

  private static boolean amount(@Nullable BigDecimal given) {
    return given != null
        && given.signum() >= 0
        && given.compareTo(MOST) <= 0
        && given.stripTrailingZeros().scale() <= 2;
  }
}
