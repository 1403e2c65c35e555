package org.meritdesk.quality.domain.agreement;

import java.util.List;
import java.util.Optional;

/**
 * Cohen's kappa of two raters (科恩κ系数): κ = 1 − Σ v·p_ij ÷ Σ v·p_i·p_j, where v weighs a
 * disagreement; without weights this is (pₒ − pₑ) ÷ (1 − pₑ). Cohen 1960 and 1968.
 *
 * @param categories how many categories the scale has
 * @param weighting how a disagreement weighs
 */
public record CohenKappa(int categories, Weighting weighting) implements Statistic<Pair> {

  /** For marks on this scale; its categories are equally far apart. */
  public static CohenKappa on(Scale scale, Weighting weighting) {
    return new CohenKappa(scale.size(), weighting);
  }

  @Override
  public Agreement of(List<Pair> units) {
    if (units.isEmpty()) {
      return new Undefined(Undefined.Cause.NO_PAIRS, 0);
    }
    CrossTable table = CrossTable.of(units, categories);
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < categories; i++) {
      for (int j = 0; j < categories; j++) {
        double weight = weighting.disagreement(i, j, categories);
        observed += weight * table.count(i, j);
        expected += weight * table.row(i) * table.column(j);
      }
    }
    if (expected == 0) {
      return new Undefined(Undefined.Cause.ONE_CATEGORY, units.size());
    }
    return new Coefficient(1 - units.size() * observed / expected, units.size());
  }

  /** How far the kappa may be trusted in large samples; empty where it has no value. */
  public Optional<LargeSample> largeSample(List<Pair> units) {
    if (of(units) instanceof Coefficient kappa) {
      CrossTable table = CrossTable.of(units, categories);
      return Optional.of(new KappaErrors(table, weighting, kappa.value()).largeSample());
    }
    return Optional.empty();
  }
}
