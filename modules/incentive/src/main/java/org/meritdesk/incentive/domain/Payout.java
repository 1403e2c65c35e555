package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
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

  /** There is no base: nothing is paid. */
  static final Payout NOTHING =
      new Payout(LineReason.NO_BASE, null, null, BigDecimal.ZERO.setScale(2));

  /** Pays a share of the base by the score; without a score by the plan's own coefficient. */
  static Payout of(
      BigDecimal base,
      Bands<BigDecimal> coefficients,
      BigDecimal unscored,
      @Nullable BigDecimal score,
      int days,
      int monthDays) {
    BigDecimal coefficient = score == null ? unscored : coefficients.of(score);
    return new Payout(
        score == null ? LineReason.NO_SCORE : LineReason.PERFORMANCE,
        base,
        coefficient,
        amount(base, coefficient, days, monthDays));
  }

  /**
   * The base of a post: of the step if it has its own, else the post's, grown by what the step's
   * promotion adds and then rounded to two decimals.
   */
  public static Optional<BigDecimal> base(
      PlanDocument plan, String post, String step, Map<String, BigDecimal> increases) {
    return row(plan, post, step)
        .or(() -> row(plan, post, null).map(amount -> grown(amount, increases.get(step))));
  }

  private static Optional<BigDecimal> row(PlanDocument plan, String post, @Nullable String step) {
    return plan.bases().stream()
        .filter(base -> base.post().equals(post) && Objects.equals(step, base.step()))
        .findFirst()
        .map(Base::amount);
  }

  private static BigDecimal grown(BigDecimal amount, @Nullable BigDecimal increase) {
    return increase == null || increase.signum() == 0
        ? amount
        : amount
            .multiply(BigDecimal.ONE.add(increase))
            .setScale(Published.SCALE, RoundingMode.HALF_UP);
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

  static BigDecimal amount(BigDecimal base, BigDecimal coefficient, int days, int monthDays) {
    return base.multiply(coefficient)
        .multiply(BigDecimal.valueOf(days))
        .divide(BigDecimal.valueOf(monthDays), Published.SCALE, RoundingMode.HALF_UP);
  }

  static BigDecimal orZero(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ZERO : number;
  }
}
