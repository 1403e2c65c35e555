package org.meritdesk.quality.domain.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The interval of a coefficient by drawing units again with replacement (自助法区间): 2.5th to 97.5th
 * percentile, Efron 1979. The same seed and units give the same interval.
 *
 * @param seed where the draws begin
 * @param resamples how often all units are drawn
 */
public record Bootstrap(long seed, int resamples) {

  private static final double TAIL = 0.025;
  private static final double LEAST_DEFINED = 0.9;

  /** Refuses fewer resamples than the tails need. */
  public Bootstrap {
    if (resamples < 100) {
      throw new IllegalArgumentException("at least 100 resamples: " + resamples);
    }
  }

  /**
   * The interval; empty where the coefficient has no value over the units themselves, or over more
   * than one resample in ten, for then the rest would paint the agreement otherwise than it is.
   */
  public <U> Optional<Range> interval(List<U> units, Statistic<U> statistic) {
    if (!(statistic.of(units) instanceof Coefficient)) {
      return Optional.empty();
    }
    Dice dice = new Dice(seed);
    double[] values = new double[resamples];
    int defined = 0;
    for (int i = 0; i < resamples; i++) {
      if (statistic.of(draw(units, dice)) instanceof Coefficient coefficient) {
        values[defined++] = coefficient.value();
      }
    }
    if (defined < LEAST_DEFINED * resamples) {
      return Optional.empty();
    }
    Arrays.sort(values, 0, defined);
    int cut = (int) (TAIL * defined);
    return Optional.of(new Range(values[cut], values[defined - 1 - cut]));
  }

  private static <U> List<U> draw(List<U> units, Dice dice) {
    List<U> drawn = new ArrayList<>(units.size());
    for (int i = 0; i < units.size(); i++) {
      drawn.add(units.get(dice.below(units.size())));
    }
    return drawn;
  }
}
