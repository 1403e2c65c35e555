package org.meritdesk.quality.domain.agreement;

import java.util.List;

/**
 * Gwet's AC1 (Gwet AC1系数): 1 − (1 − pₐ) ÷ (1 − pₑ) with pₑ = Σ π(1 − π) ÷ (q − 1) over the q
 * categories of the scale, π the mean share of a category over the marked units. It stays high
 * where nearly everything is one category and kappa collapses. Gwet 2008; missing marks as in Gwet
 * 2014.
 */
public final class GwetAc1 implements Statistic<Tally> {

  @Override
  public Agreement of(List<Tally> units) {
    List<Tally> pairable = units.stream().filter(Tally::isPairable).toList();
    if (pairable.isEmpty()) {
      return new Undefined(Undefined.Cause.NO_PAIRS, 0);
    }
    int categories = pairable.get(0).counts().size();
    if (categories < 2) {
      return new Undefined(Undefined.Cause.ONE_CATEGORY, pairable.size());
    }
    double observed = 1 - PercentAgreement.mean(pairable);
    double expected = 1 - chance(units, categories);
    return new Coefficient(1 - observed / expected, pairable.size());
  }

  /** At most 1 ÷ q, so what is left of 1 is never zero. */
  private static double chance(List<Tally> units, int categories) {
    List<Tally> marked = units.stream().filter(unit -> unit.raters() > 0).toList();
    double sum = 0;
    for (int place = 0; place < categories; place++) {
      double share = 0;
      for (Tally unit : marked) {
        share += unit.at(place) / (double) unit.raters();
      }
      share /= marked.size();
      sum += share * (1 - share);
    }
    return sum / (categories - 1);
  }
}
