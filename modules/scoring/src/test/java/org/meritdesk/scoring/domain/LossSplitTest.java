package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.number;
import static org.meritdesk.scoring.domain.Fixtures.ramp;
import static org.meritdesk.scoring.domain.Fixtures.step;
import static org.meritdesk.scoring.domain.Fixtures.steps;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Curve;

class LossSplitTest {

  @Test
  void slow_contacts_share_the_loss_by_how_far_they_exceed_the_target() {
    Curve curve = steps(step(null, "20", "100"), step("20", null, "0"));
    List<Share<String>> shares =
        List.of(
            new Share<>("fast", 10_000, 1),
            new Share<>("slow", 30_000, 1),
            new Share<>("slower", 50_000, 1));

    Map<String, BigDecimal> costs =
        LossSplit.of(number("10.00"), curve, Fixtures.SECONDS, number("30.00"), shares);

    assertThat(costs)
        .containsExactly(
            Map.entry("slower", number("7.5000")), Map.entry("slow", number("2.5000")));
  }

  @Test
  void missed_cases_of_a_rate_share_the_loss_equally() {
    Curve curve = ramp("0", "0", "100", "100");
    List<Share<String>> shares =
        List.of(
            new Share<>("good", 1, 1),
            new Share<>("bad", 0, 1),
            new Share<>("worse", 0, 1),
            new Share<>("worst", 0, 1));

    Map<String, BigDecimal> costs =
        LossSplit.of(
            number("10.00"),
            curve,
            Fixtures.rate(Better.MORE, false, true),
            number("25.00"),
            shares);

    assertThat(costs.values())
        .containsExactly(number("3.3334"), number("3.3333"), number("3.3333"));
    assertThat(costs).doesNotContainKey("good");
  }

  @Test
  void where_nothing_was_right_every_case_costs() {
    Curve curve = ramp("0", "0", "100", "100");

    assertThat(
            LossSplit.of(
                number("8.00"),
                curve,
                Fixtures.rate(Better.MORE, false, true),
                number("0.00"),
                List.of(new Share<>("a", 0, 1), new Share<>("b", 0, 1))))
        .containsEntry("a", number("4.0000"))
        .containsEntry("b", number("4.0000"));
  }

  @Test
  void no_contact_pulls_a_sum_down() {
    MeasureTraits sum = new MeasureTraits(Better.MORE, false, false, true, true, null);

    assertThat(
            LossSplit.of(
                number("8.00"),
                ramp("0", "0", "100", "100"),
                sum,
                number("2"),
                List.of(new Share<>("a", 1, 1), new Share<>("b", 1, 1))))
        .isEmpty();
  }

  @Test
  void below_a_healthy_range_the_short_ones_cost_and_above_it_the_long_ones() {
    Curve range =
        new Curve.Range(number("100"), number("200"), number("100"), number("0"), number("0"));
    List<Share<String>> shares =
        List.of(new Share<>("short", 50_000, 1), new Share<>("long", 400_000, 1));

    assertThat(LossSplit.of(number("5.00"), range, Fixtures.SECONDS, number("90"), shares))
        .containsOnlyKeys("short");
    assertThat(LossSplit.of(number("5.00"), range, Fixtures.SECONDS, number("225"), shares))
        .containsOnlyKeys("long");
  }
}
