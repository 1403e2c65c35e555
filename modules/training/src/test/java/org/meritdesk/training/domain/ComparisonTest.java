package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.training.api.EffectReading;

class ComparisonTest {

  @Test
  void five_pairs_say_nothing_and_six_do() {
    assertThat(Comparison.of(pairs(5, 4, 3, 2, 1))).isNull();
    assertThat(Comparison.of(pairs(6, 5, 4, 3, 2, 1))).isNotNull();
  }

  @Test
  void the_difference_of_the_differences_is_reckoned_by_hand() {
    // learners 80 → 81 … 86, mean gain 3.5; others 80 → 80, 81, 80, 81, 80, 81, mean gain 0.5
    List<MatchedPair> pairs = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      pairs.add(pair(i, 80, 80 + i, 80, 80 + (i + 1) % 2));
    }

    Comparison found = Comparison.of(pairs);

    assertThat(found.learnersBefore()).isEqualByComparingTo("80");
    assertThat(found.learnersAfter()).isEqualByComparingTo("83.5");
    assertThat(found.othersAfter()).isEqualByComparingTo("80.5");
    assertThat(found.difference()).isEqualByComparingTo("3");
    // variances 3.5 and 0.3, pooled √1.9 = 1.378405, d = 2.176429, J = 1 − 3/39 = 12/13
    assertThat(found.effectSize().doubleValue()).isCloseTo(2.009011, within(1e-6));
  }

  @Test
  void equal_differences_leave_no_doubt_and_no_unit() {
    Comparison found = Comparison.of(pairs(2, 2, 2, 2, 2, 2));

    assertThat(found.interval().low()).isEqualByComparingTo("2");
    assertThat(found.interval().high()).isEqualByComparingTo("2");
    assertThat(found.effectSize()).isNull();
  }

  @Test
  void the_same_pairs_give_the_same_interval_and_zero_in_it_shows_no_effect() {
    Comparison once = Comparison.of(pairs(4, -3, 2, -1, 3, -4, 1, -2));
    Comparison again = Comparison.of(pairs(4, -3, 2, -1, 3, -4, 1, -2));

    assertThat(once).isEqualTo(again);
    assertThat(once.interval().low().signum()).isNegative();
    assertThat(once.interval().high().signum()).isPositive();
    assertThat(once.reading(Direction.HIGHER)).isEqualTo(EffectReading.NOT_SHOWN);
    assertThat(once.reading(Direction.RANGE)).isEqualTo(EffectReading.NOT_SHOWN);
  }

  @Test
  void an_interval_that_touches_zero_shows_nothing() {
    assertThat(Comparison.of(pairs(0, 0, 0, 0, 0, 0)).reading(Direction.HIGHER))
        .isEqualTo(EffectReading.NOT_SHOWN);
  }

  @Test
  void which_way_is_better_stands_in_the_measure() {
    Comparison up = Comparison.of(pairs(3, 4, 5, 3, 4, 5));
    Comparison down = Comparison.of(pairs(-3, -4, -5, -3, -4, -5));

    assertThat(up.reading(Direction.HIGHER)).isEqualTo(EffectReading.BETTER);
    assertThat(up.reading(Direction.LOWER)).isEqualTo(EffectReading.WORSE);
    assertThat(down.reading(Direction.HIGHER)).isEqualTo(EffectReading.WORSE);
    assertThat(down.reading(Direction.LOWER)).isEqualTo(EffectReading.BETTER);
    assertThat(up.reading(Direction.RANGE)).isEqualTo(EffectReading.CHANGED);
  }

  @Test
  void the_interval_holds_the_truth_about_nineteen_times_in_twenty() {
    Random random = new Random(7);
    int holds = 0;
    for (int run = 0; run < 400; run++) {
      double[] values = random.doubles(30).map(each -> each * 10).toArray();
      MeanInterval found = MeanInterval.of(values, run, 1000);
      holds += found.low() <= 5 && 5 <= found.high() ? 1 : 0;
    }

    assertThat(holds / 400.0).isBetween(0.90, 0.98);
  }

  @Test
  void the_day_of_learning_counts_for_neither_side() {
    EffectWindow window = new EffectWindow(LocalDate.of(2026, 11, 5), 2);

    assertThat(window.from()).isEqualTo("2026-10-22");
    assertThat(window.afterFrom()).isEqualTo("2026-11-06");
    assertThat(window.toExclusive()).isEqualTo("2026-11-20");
    assertThat(window.over(LocalDate.of(2026, 11, 19))).isFalse();
    assertThat(window.over(LocalDate.of(2026, 11, 20))).isTrue();
  }

  private static List<MatchedPair> pairs(int... differences) {
    List<MatchedPair> pairs = new ArrayList<>();
    for (int i = 0; i < differences.length; i++) {
      pairs.add(pair(i, 80, 80 + differences[i], 80, 80));
    }
    return pairs;
  }

  private static MatchedPair pair(int id, int before, int after, int other, int otherAfter) {
    return new MatchedPair(progress(id, before, after), progress(100 + id, other, otherAfter));
  }

  private static Progress progress(long id, int before, int after) {
    return new Progress(id, "PHONE", 365, BigDecimal.valueOf(before), BigDecimal.valueOf(after));
  }
}
