package org.meritdesk.quality.domain.agreement;

import java.util.List;

/**
 * The share of agreeing pairs of raters, mean over the units with two or more (一致率), 0 to 1; chance
 * is not taken off.
 */
public final class PercentAgreement implements Statistic<Tally> {

  @Override
  public Agreement of(List<Tally> units) {
    List<Tally> pairable = units.stream().filter(Tally::isPairable).toList();
    if (pairable.isEmpty()) {
      return new Undefined(Undefined.Cause.NO_PAIRS, 0);
    }
    return new Coefficient(mean(pairable), pairable.size());
  }

  static double mean(List<Tally> pairable) {
    double sum = 0;
    for (Tally unit : pairable) {
      sum += unit.agreement().orElseThrow();
    }
    return sum / pairable.size();
  }
}
