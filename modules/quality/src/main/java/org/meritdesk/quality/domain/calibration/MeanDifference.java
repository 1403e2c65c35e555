package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.List;
import org.meritdesk.quality.domain.agreement.Agreement;
import org.meritdesk.quality.domain.agreement.Coefficient;
import org.meritdesk.quality.domain.agreement.Statistic;
import org.meritdesk.quality.domain.agreement.Undefined;

/** The mean of signed differences, so that its interval is drawn like the others' (平均差). */
final class MeanDifference implements Statistic<BigDecimal> {

  @Override
  public Agreement of(List<BigDecimal> differences) {
    return differences.isEmpty()
        ? new Undefined(Undefined.Cause.NO_PAIRS, 0)
        : new Coefficient(
            differences.stream().mapToDouble(BigDecimal::doubleValue).sum() / differences.size(),
            differences.size());
  }
}
