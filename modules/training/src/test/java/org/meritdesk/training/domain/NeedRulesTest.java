package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measured;

class NeedRulesTest {

  @Test
  void a_criterion_recurs_when_missed_twice_and_in_a_quarter_of_the_inspections() {
    assertThat(NeedRules.recurs(8, 2)).isTrue();
    assertThat(NeedRules.recurs(9, 2)).isFalse();
    assertThat(NeedRules.recurs(1, 1)).isFalse();
  }

  @Test
  void a_team_needs_three_people_who_missed_it() {
    assertThat(NeedRules.recursInTeam(3, 12, 3)).isTrue();
    assertThat(NeedRules.recursInTeam(2, 12, 6)).isFalse();
    assertThat(NeedRules.recursInTeam(3, 13, 3)).isFalse();
  }

  @Test
  void worse_is_only_what_lies_on_the_worse_side_with_its_whole_interval() {
    assertThat(worse(Direction.HIGHER, "70", "79.99", "80")).isTrue();
    assertThat(worse(Direction.HIGHER, "70", "80", "80")).isFalse();
    assertThat(worse(Direction.LOWER, "80.01", "90", "80")).isTrue();
    assertThat(worse(Direction.LOWER, "80", "90", "80")).isFalse();
    assertThat(worse(Direction.RANGE, "1", "2", "80")).isFalse();
  }

  @Test
  void without_an_interval_nothing_is_known() {
    assertThat(
            NeedRules.surelyWorse(
                Direction.HIGHER, new Measured(BigDecimal.ONE, 500, null), BigDecimal.TEN))
        .isFalse();
  }

  @Test
  void a_median_is_told_of_three_others_at_least() {
    assertThat(NeedRules.median(of("1", "9"))).isEmpty();
    assertThat(NeedRules.median(of("9", "1", "4"))).hasValue(new BigDecimal("4"));
    assertThat(NeedRules.median(of("9", "1", "4", "5")).orElseThrow()).isEqualByComparingTo("4.5");
  }

  @Test
  void a_quarter_is_told_of_four_people_at_least_and_not_where_half_are_equal() {
    assertThat(NeedRules.quarter(of("1", "2", "3"), true)).isEmpty();
    assertThat(NeedRules.quarter(of("4", "1", "2", "3"), true)).hasValue(BigDecimal.ONE);
    assertThat(NeedRules.quarter(of("4", "1", "2", "3"), false)).hasValue(new BigDecimal("4"));
    assertThat(NeedRules.quarter(of("8", "1", "2", "3", "4", "5", "6", "7"), true))
        .hasValue(new BigDecimal("2"));
    assertThat(NeedRules.quarter(of("5", "5", "5", "9"), true)).isEmpty();
  }

  private static boolean worse(Direction direction, String low, String high, String reference) {
    BigDecimal from = new BigDecimal(low);
    return NeedRules.surelyWorse(
        direction,
        new Measured(from, 50, new Interval(from, new BigDecimal(high))),
        new BigDecimal(reference));
  }

  private static List<BigDecimal> of(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toList();
  }
}
