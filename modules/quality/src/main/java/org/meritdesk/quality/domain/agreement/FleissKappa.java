package org.meritdesk.quality.domain.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Fleiss' kappa of the same number of raters for every unit, not necessarily the same people
 * (Fleiss κ系数): κ = 1 − (1 − P̄) ÷ Σ p_j(1 − p_j). Fleiss 1971.
 */
public final class FleissKappa implements Statistic<Tally> {

  @Override
  public Agreement of(List<Tally> units) {
    if (units.stream().noneMatch(Tally::isPairable)) {
      return new Undefined(Undefined.Cause.NO_PAIRS, 0);
    }
    if (units.stream().mapToInt(Tally::raters).distinct().count() > 1) {
      return new Undefined(Undefined.Cause.UNEQUAL_RATERS, units.size());
    }
    double expected = new Shares(units).disagreement();
    if (expected == 0) {
      return new Undefined(Undefined.Cause.ONE_CATEGORY, units.size());
    }
    double observed = 1 - PercentAgreement.mean(units);
    return new Coefficient(1 - observed / expected, units.size());
  }

  /**
   * How many errors the value lies from chance (检验统计量z); Fleiss, Nee and Landis 1979. Empty where
   * it has no value.
   */
  public Optional<Double> z(List<Tally> units) {
    if (of(units) instanceof Coefficient kappa) {
      int raters = units.get(0).raters();
      Shares shares = new Shares(units);
      double spread = shares.disagreement();
      double variance = 2 * (spread * spread - shares.skew());
      double pairs = (double) units.size() * raters * (raters - 1);
      return Optional.of(kappa.value() * spread * Math.sqrt(pairs / variance));
    }
    return Optional.empty();
  }
}
