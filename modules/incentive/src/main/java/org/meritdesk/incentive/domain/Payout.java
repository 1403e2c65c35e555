package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanDocument.Base;
import org.meritdesk.kernel.Bands;
import org.meritdesk.kernel.Published;

/**
 * What one part of a month pays (计发): base × days ÷ days of the month × coefficient, rounded once
 * to two decimals, HALF_UP.
 *
 * @param reason why
 * @param base full monthly base; null if the plan has none
 * @param coefficient factor; null if there is none
 * @param amount what it pays
 */
public record Payout(
    LineReason reason,
    @Nullable BigDecimal base,
    @Nullable BigDecimal coefficient,
    BigDecimal amount) {

  /** Pays a part by a checked plan; without a plan or a base it pays nothing and says so. */
  public static Payout of(
      @Nullable PlanDocument plan,
      String post,
      String step,
      @Nullable BigDecimal score,
      int days,
      int monthDays) {
    Optional<BigDecimal> base = plan == null ? Optional.empty() : base(plan, post, step);
    if (plan == null || base.isEmpty()) {
      return new Payout(LineReason.NO_BASE, null, null, BigDecimal.ZERO.setScale(2));
    }
    BigDecimal coefficient =
        score == null ? orZero(plan.unscoredCoefficient()) : coefficients(plan).of(score);
    return new Payout(
        score == null ? LineReason.NO_SCORE : LineReason.PERFORMANCE,
        base.get(),
        coefficient,
        amount(base.get(), coefficient, days, monthDays));
  }

  /** The base of a post: of the step if it has its own, else the post's. */
  public static Optional<BigDecimal> base(PlanDocument plan, String post, String step) {
    return plan.bases().stream()
        .filter(base -> base.post().equals(post) && step.equals(base.step()))
        .findFirst()
        .or(
            () ->
                plan.bases().stream()
                    .filter(base -> base.post().equals(post) && base.step() == null)
                    .findFirst())
        .map(Base::amount);
  }

  /** The ladder of coefficients of a checked plan. */
  public static Bands<BigDecimal> coefficients(PlanDocument plan) {
    Bands.Builder<BigDecimal> ladder = new Bands.Builder<>();
    BigDecimal rest = BigDecimal.ZERO;
    for (PlanDocument.CoefficientBand band : plan.coefficients()) {
      BigDecimal edge = band.atLeast();
      if (edge == null) {
        rest = orZero(band.coefficient());
      } else {
        ladder.atLeast(edge.toPlainString(), orZero(band.coefficient()));
      }
    }
    return ladder.otherwise(rest);
  }

  private static BigDecimal amount(
      BigDecimal base, BigDecimal coefficient, int days, int monthDays) {
    return base.multiply(coefficient)
        .multiply(BigDecimal.valueOf(days))
        .divide(BigDecimal.valueOf(monthDays), Published.SCALE, RoundingMode.HALF_UP);
  }

  private static BigDecimal orZero(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }
}
