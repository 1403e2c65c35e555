package org.meritdesk.quality.domain.agreement;

import java.util.List;

/**
 * Krippendorff's alpha for any number of raters with gaps (Krippendorff α系数): α = 1 − Dₒ ÷ Dₑ = 1 −
 * (n − 1) Σ o_ck·δ² ÷ Σ n_c·n_k·δ² over the coincidences of units with two or more marks.
 * Krippendorff 2011.
 *
 * @param scale the categories and their values
 * @param level what their difference means
 */
public record KrippendorffAlpha(Scale scale, Level level) implements Statistic<Tally> {

  /** Refuses negative values where a true zero is claimed. */
  public KrippendorffAlpha {
    if (level == Level.RATIO && scale.value(0) < 0) {
      throw new IllegalArgumentException("a ratio scale begins at zero: " + scale.values());
    }
  }

  @Override
  public Agreement of(List<Tally> units) {
    List<Tally> pairable = units.stream().filter(Tally::isPairable).toList();
    if (pairable.isEmpty()) {
      return new Undefined(Undefined.Cause.NO_PAIRS, 0);
    }
    double[] marks = marks(pairable);
    double observed = 0;
    double expected = 0;
    for (int low = 0; low < scale.size(); low++) {
      for (int high = low + 1; high < scale.size(); high++) {
        double difference = level.difference(low, high, scale, marks);
        observed += coincidences(pairable, low, high) * difference;
        expected += marks[low] * marks[high] * difference;
      }
    }
    if (expected == 0) {
      return new Undefined(Undefined.Cause.ONE_CATEGORY, pairable.size());
    }
    double total = 0;
    for (double mark : marks) {
      total += mark;
    }
    return new Coefficient(1 - (total - 1) * observed / expected, pairable.size());
  }

  private double[] marks(List<Tally> pairable) {
    double[] marks = new double[scale.size()];
    for (Tally unit : pairable) {
      for (int place = 0; place < marks.length; place++) {
        marks[place] += unit.at(place);
      }
    }
    return marks;
  }

  private static double coincidences(List<Tally> pairable, int one, int other) {
    double sum = 0;
    for (Tally unit : pairable) {
      sum += unit.at(one) * unit.at(other) / (unit.raters() - 1.0);
    }
    return sum;
  }
}
