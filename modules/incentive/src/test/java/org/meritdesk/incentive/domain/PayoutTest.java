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

  private static final Map<String, BigDecimal> NONE = Map.of();

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
    Payout payout = of(PLAN, "PHONE", "AGENT", NONE, score, 31, 31);

    assertThat(payout.coefficient()).isEqualByComparingTo(coefficient);
    assertThat(payout.amount()).isEqualTo(amount);
    assertThat(payout.reason()).isEqualTo(LineReason.PERFORMANCE);
  }

  @ParameterizedTest
  @CsvSource({"10,31,774.19", "21,31,1625.81", "1,30,80.00", "14,28,1200.00", "7,29,579.31"})
  void a_part_of_a_month_pays_by_calendar_days_rounded_once(int days, int of, String amount) {
    assertThat(of(PLAN, "PHONE", "AGENT", NONE, n("92"), days, of).amount()).isEqualTo(amount);
  }

  @Test
  void a_step_with_its_own_base_goes_before_the_post() {
    assertThat(of(PLAN, "PHONE", "SENIOR", NONE, n("85"), 30, 30).base())
        .isEqualByComparingTo("2600");
    assertThat(of(PLAN, "PHONE", "LEAD", NONE, n("85"), 30, 30).base())
        .isEqualByComparingTo("2000");
  }

  @Test
  void a_step_without_its_own_base_earns_the_posts_and_what_its_promotion_adds() {
    Map<String, BigDecimal> increases = Map.of("SENIOR", n("0.30"), "LEAD", n("0.20"));

    assertThat(Payout.base(PLAN, "PHONE", "LEAD", increases)).contains(n("2400.00"));
    assertThat(Payout.base(PLAN, "PHONE", "SENIOR", increases)).contains(n("2600"));
    assertThat(Payout.base(PLAN, "PHONE", "AGENT", increases)).contains(n("2000"));
    assertThat(of(PLAN, "PHONE", "LEAD", increases, n("92"), 10, 31).amount()).isEqualTo("929.03");
  }

  @Test
  void a_part_without_a_score_takes_the_plans_own_answer_and_says_so() {
    Payout payout = of(PLAN, "PHONE", "AGENT", NONE, null, 30, 30);

    assertThat(payout.reason()).isEqualTo(LineReason.NO_SCORE);
    assertThat(payout.amount()).isEqualTo("1000.00");
    assertThat(payout.reason().exceptional()).isTrue();
  }

  @Test
  void a_post_without_a_base_pays_nothing_and_says_so() {
    assertThat(of(PLAN, "PRESALE", "AGENT", NONE, n("99"), 30, 30).reason())
        .isEqualTo(LineReason.NO_BASE);
  }

  @Test
  void a_better_score_never_pays_less() {
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      BigDecimal one = BigDecimal.valueOf(random.nextInt(10001), 2);
      BigDecimal other = BigDecimal.valueOf(random.nextInt(10001), 2);
      int days = 1 + random.nextInt(31);

      assertThat(of(PLAN, "PHONE", "AGENT", NONE, one.max(other), days, 31).amount())
          .isGreaterThanOrEqualTo(
              of(PLAN, "PHONE", "AGENT", NONE, one.min(other), days, 31).amount());
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

  private static Payout of(
      PlanDocument plan,
      String post,
      String step,
      Map<String, BigDecimal> increases,
      BigDecimal score,
      int days,
      int monthDays) {
    return Payout.base(plan, post, step, increases)
        .map(
            base ->
                Payout.of(
                    base,
                    Payout.coefficients(plan),
                    Payout.orZero(plan.unscoredCoefficient()),
                    score,
                    days,
                    monthDays))
        .orElse(Payout.NOTHING);
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
        List.of(),
        "",
        List.of());
  }

  private static BigDecimal n(String text) {
    return new BigDecimal(text);
  }
}
