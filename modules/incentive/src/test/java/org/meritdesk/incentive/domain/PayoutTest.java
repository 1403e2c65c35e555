package org.meritdesk.incentive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.PlanDocument;
import org.meritdesk.incentive.api.PlanDocument.Base;
import org.meritdesk.incentive.api.PlanDocument.CoefficientBand;

class PayoutTest {

  private static final PlanDocument PLAN =
      plan(
          new CoefficientBand(n("90"), n("1.2")),
          new CoefficientBand(n("80"), n("1.0")),
          new CoefficientBand(n("70"), n("0.8")),
          new CoefficientBand(null, n("0")));

  @ParameterizedTest
  @CsvSource({
    "95.0,1.2,2400.00",
    "90,1.2,2400.00",
    "89.99,1.0,2000.00",
    "89.994,1.0,2000.00",
    "89.995,1.2,2400.00",
    "80,1.0,2000.00",
    "79.99,0.8,1600.00",
    "70,0.8,1600.00",
    "69.99,0,0.00"
  })
  void the_coefficient_follows_the_document_at_every_edge(
      BigDecimal score, String coefficient, String amount) {
    Payout payout = Payout.of(PLAN, "PHONE", "AGENT", score, 31, 31);

    assertThat(payout.coefficient()).isEqualByComparingTo(coefficient);
    assertThat(payout.amount()).isEqualTo(amount);
    assertThat(payout.reason()).isEqualTo(LineReason.PERFORMANCE);
  }

  @ParameterizedTest
  @CsvSource({"10,31,774.19", "21,31,1625.81", "1,30,80.00", "14,28,1200.00", "7,29,579.31"})
  void a_part_of_a_month_pays_by_calendar_days_rounded_once(int days, int of, String amount) {
    assertThat(Payout.of(PLAN, "PHONE", "AGENT", n("92"), days, of).amount()).isEqualTo(amount);
  }

  @Test
  void a_step_with_its_own_base_goes_before_the_post() {
    assertThat(Payout.of(PLAN, "PHONE", "SENIOR", n("85"), 30, 30).base())
        .isEqualByComparingTo("2600");
    assertThat(Payout.of(PLAN, "PHONE", "LEAD", n("85"), 30, 30).base())
        .isEqualByComparingTo("2000");
  }

  @Test
  void a_part_without_a_score_takes_the_plans_own_answer_and_says_so() {
    Payout payout = Payout.of(PLAN, "PHONE", "AGENT", null, 30, 30);

    assertThat(payout.reason()).isEqualTo(LineReason.NO_SCORE);
    assertThat(payout.amount()).isEqualTo("1000.00");
    assertThat(payout.reason().exceptional()).isTrue();
  }

  @Test
  void a_post_without_a_base_pays_nothing_and_says_so() {
    assertThat(Payout.of(PLAN, "PRESALE", "AGENT", n("99"), 30, 30).reason())
        .isEqualTo(LineReason.NO_BASE);
    assertThat(Payout.of(null, "PHONE", "AGENT", n("99"), 30, 30).amount()).isEqualTo("0.00");
  }

  @Test
  void a_better_score_never_pays_less() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      BigDecimal one = BigDecimal.valueOf(random.nextInt(10001), 2);
      BigDecimal other = BigDecimal.valueOf(random.nextInt(10001), 2);
      int days = 1 + random.nextInt(31);

      assertThat(Payout.of(PLAN, "PHONE", "AGENT", one.max(other), days, 31).amount())
          .isGreaterThanOrEqualTo(
              Payout.of(PLAN, "PHONE", "AGENT", one.min(other), days, 31).amount());
    }
  }

  @Test
  void a_sound_plan_has_no_findings() {
    assertThat(PlanCheck.of(PLAN)).isEmpty();
  }

  @Test
  void a_coefficient_nobody_decided_is_refused_with_its_row() {
    PlanDocument open =
        plan(new CoefficientBand(n("90"), n("1.2")), new CoefficientBand(null, null));

    assertThat(PlanCheck.of(open))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.error()).isTrue();
              assertThat(finding.place()).isEqualTo("coefficients[1]");
              assertThat(finding.code()).isEqualTo("coefficient-undecided");
            });
  }

  @Test
  void rows_that_overlap_cannot_be_reached_or_leave_a_rest_are_refused() {
    PlanDocument broken =
        plan(
            new CoefficientBand(n("80"), n("1.0")),
            new CoefficientBand(n("80"), n("0.9")),
            new CoefficientBand(n("85"), n("1.1")));

    assertThat(PlanCheck.of(broken))
        .extracting(finding -> finding.place() + " " + finding.code())
        .containsExactlyInAnyOrder(
            "coefficients coefficients-without-rest",
            "coefficients[1] bands-overlap",
            "coefficients[2] bands-unreachable");
  }

  private static PlanDocument plan(CoefficientBand... bands) {
    return new PlanDocument(
        "test",
        Map.of("zh-CN", "测试", "en", "Test"),
        YearMonth.of(2026, 1),
        "CNY",
        List.of(new Base("PHONE", null, n("2000")), new Base("PHONE", "SENIOR", n("2600"))),
        List.of(bands),
        n("0.5"),
        "",
        List.of());
  }

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }
}
