package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.meritdesk.quality.domain.agreement.Oracles.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final CohenKappa KAPPA = new CohenKappa(2, Weighting.NONE);
  private static final List<Pair> PAIRS = Samples.pairs(new int[][] {{80, 20}, {40, 60}});

  @Test
  void the_same_seed_gives_the_same_interval_and_another_seed_another() {
    Range one = new Bootstrap(7, 500).interval(PAIRS, KAPPA).orElseThrow();
    Range again = new Bootstrap(7, 500).interval(PAIRS, KAPPA).orElseThrow();
    Range other = new Bootstrap(8, 500).interval(PAIRS, KAPPA).orElseThrow();

    assertThat(again).isEqualTo(one);
    assertThat(other).isNotEqualTo(one);
  }

  @Test
  void the_interval_holds_the_value_and_comes_near_the_one_for_large_samples() {
    Range large = KAPPA.largeSample(PAIRS).orElseThrow().interval();

    Range interval = new Bootstrap(1, 2000).interval(PAIRS, KAPPA).orElseThrow();

    assertThat(value(KAPPA.of(PAIRS))).isBetween(interval.low(), interval.high());
    assertThat(interval.low()).isCloseTo(large.low(), within(0.02));
    assertThat(interval.high()).isCloseTo(large.high(), within(0.02));
  }

  @Test
  void of_a_hundred_draws_two_are_cut_off_at_each_end() {
    List<Double> drawn = new ArrayList<>();
    Statistic<Pair> noted =
        units -> {
          Agreement agreement = KAPPA.of(units);
          drawn.add(value(agreement));
          return agreement;
        };

    Range interval = new Bootstrap(3, 100).interval(PAIRS, noted).orElseThrow();

    List<Double> sorted = new ArrayList<>(drawn.subList(1, drawn.size()));
    Collections.sort(sorted);
    assertThat(sorted).hasSize(100);
    assertThat(interval).isEqualTo(new Range(sorted.get(2), sorted.get(97)));
  }

  @Test
  void more_units_give_a_shorter_interval() {
    List<Pair> few = Samples.pairs(new int[][] {{8, 2}, {4, 6}});

    Range ofFew = new Bootstrap(5, 1000).interval(few, KAPPA).orElseThrow();
    Range ofMany = new Bootstrap(5, 1000).interval(PAIRS, KAPPA).orElseThrow();

    assertThat(ofMany.high() - ofMany.low()).isLessThan((ofFew.high() - ofFew.low()) / 2);
  }

  @Test
  void whole_units_are_drawn_so_that_perfect_agreement_stays_perfect() {
    List<Tally> units = Samples.tallies(Samples.pairs(new int[][] {{10, 0}, {0, 10}}), 2);

    assertThat(new Bootstrap(1, 200).interval(units, new FleissKappa())).contains(new Range(1, 1));
  }

  @Test
  void what_has_no_value_has_no_interval() {
    assertThat(new Bootstrap(1, 200).interval(List.of(), KAPPA)).isEmpty();
  }

  @Test
  void there_is_no_interval_where_many_draws_see_one_category_only() {
    List<Pair> oneFailure = Samples.pairs(new int[][] {{19, 0}, {0, 1}});

    assertThat(KAPPA.of(oneFailure)).isEqualTo(new Coefficient(1, 20));
    assertThat(new Bootstrap(1, 200).interval(oneFailure, KAPPA)).isEmpty();
    assertThat(new Bootstrap(1, 200).interval(Samples.tallies(oneFailure, 2), new GwetAc1()))
        .isPresent();
  }

  @Test
  void fewer_than_a_hundred_draws_are_refused() {
    assertThatThrownBy(() -> new Bootstrap(1, 99)).isInstanceOf(IllegalArgumentException.class);
  }
}
