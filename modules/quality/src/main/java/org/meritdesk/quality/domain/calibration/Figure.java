package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.quality.api.AgreementFigure;
import org.meritdesk.quality.api.AgreementMeasure;
import org.meritdesk.quality.domain.agreement.Agreement;
import org.meritdesk.quality.domain.agreement.Bootstrap;
import org.meritdesk.quality.domain.agreement.Coefficient;
import org.meritdesk.quality.domain.agreement.Range;
import org.meritdesk.quality.domain.agreement.Statistic;
import org.meritdesk.quality.domain.agreement.Undefined;

/** Publishes coefficients with their intervals (结果发布). */
record Figure(Bootstrap bootstrap) {

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  <U> AgreementFigure of(AgreementMeasure measure, Statistic<U> statistic, List<U> units) {
    Agreement agreement = statistic.of(units);
    if (agreement instanceof Coefficient coefficient) {
      Optional<Range> range = bootstrap.interval(units, statistic);
      return new AgreementFigure(
          measure,
          coefficient.units(),
          published(measure, coefficient.value()),
          published(measure, range.map(Range::low).orElse(null)),
          published(measure, range.map(Range::high).orElse(null)),
          measure == AgreementMeasure.PERCENT ? null : coefficient.reading().code(),
          null);
    }
    String cause = agreement instanceof Undefined undefined ? undefined.cause().code() : null;
    return new AgreementFigure(measure, agreement.units(), null, null, null, null, cause);
  }

  private static @Nullable BigDecimal published(AgreementMeasure measure, @Nullable Double value) {
    if (value == null) {
      return null;
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    return Published.figure(measure == AgreementMeasure.PERCENT ? exact.multiply(HUNDRED) : exact);
  }
}
