package org.meritdesk.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.launcher.bench.Findings.MonthTimes;

class FindingsTest {

  private static Cost cost(double seconds, double processor) {
    return new Cost(seconds, processor);
  }

  /** COPY takes one second of clock and processor each. */
  private static Round round(double intake, double intakeProcessor, double replay, double cells) {
    return new Round(
        10_000, cost(intake, intakeProcessor), cost(1, 1), cost(replay, 1), cost(3, cells));
  }

  @Test
  void the_middle_round_speaks_for_all_and_an_outlier_for_none() {
    Findings findings =
        new Findings(
            List.of(round(1.25, 1.5, 1, 0.4), round(90, 90, 90, 90), round(1, 1.6, 1, 0.45)),
            2.5,
            List.of(new MonthTimes(0.1, 1.2)));

    assertThat(findings.goals())
        .extracting(Goal::figure)
        .containsExactly(0.8, 1.6, 1.0, 0.45, 2.5, 1.2 / 0.1);
    assertThat(findings.goals()).allMatch(Goal::met);
  }

  @Test
  void each_goal_that_is_missed_is_said_to_be_missed() {
    Findings findings =
        new Findings(List.of(round(2, 2, 2.5, 0.6)), 11, List.of(new MonthTimes(0.1, 0.9)));

    assertThat(findings.goals()).noneMatch(Goal::met);
    assertThat(findings.lines().filter(line -> line.endsWith("NOT MET"))).hasSize(6);
    assertThat(findings.lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("P1  NDJSON over HTTP ÷ raw COPY")
                    .contains(" 0.50 ")
                    .contains("goal ≥ 0.65"));
  }

  @Test
  void a_bound_that_is_just_reached_is_met() {
    assertThat(Goal.atLeast("P1", "x", 0.65, 0.65).met()).isTrue();
    assertThat(Goal.atMost("P1", "x", 1.7, 1.7).met()).isTrue();
    assertThat(Goal.atMost("P1", "x", 1.71, 1.7).met()).isFalse();
  }

  @Test
  void speeds_are_thousands_of_rows_and_processor_time_is_for_a_hundred_thousand() {
    assertThat(new Findings(List.of(round(2, 3, 1, 0.5)), 1, List.of(new MonthTimes(1, 1))).lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .contains("HTTP    5.0 ( 30.0 s)")
                    .contains("COPY   10.0 ( 10.0 s)"));
  }

  @Test
  void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
    assertThat(Median.of(4, 1, 3, 100)).isEqualTo(3.5);
  }
}
