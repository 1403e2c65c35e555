package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.AgreementFigure;
import org.meritdesk.quality.api.AgreementMeasure;

/**
 * When kappa says little (κ失真): nearly all marks are one answer and the graders mostly agree, yet
 * what chance is expected to give leaves kappa low or without a value. AC1 is read then.
 */
final class Collapse {

  private static final BigDecimal DOMINANT = new BigDecimal("80");
  private static final BigDecimal AGREEING = new BigDecimal("70");
  private static final BigDecimal LOW = new BigDecimal("0.40");

  private Collapse() {}

  static boolean of(List<AgreementFigure> figures, BigDecimal dominantShare) {
    BigDecimal percent = value(figures, AgreementMeasure.PERCENT);
    return percent != null
        && dominantShare.compareTo(DOMINANT) >= 0
        && percent.compareTo(AGREEING) >= 0
        && figures.stream().anyMatch(Collapse::low);
  }

  private static boolean low(AgreementFigure figure) {
    BigDecimal value = figure.value();
    return switch (figure.measure()) {
      case COHEN, FLEISS, ALPHA_NOMINAL ->
          value == null ? "one-category".equals(figure.cause()) : value.compareTo(LOW) <= 0;
      default -> false;
    };
  }

  private static @Nullable BigDecimal value(
      List<AgreementFigure> figures, AgreementMeasure measure) {
    Optional<AgreementFigure> found =
        figures.stream().filter(each -> each.measure() == measure).findFirst();
    return found.map(AgreementFigure::value).orElse(null);
  }
}
