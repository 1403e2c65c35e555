package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.EffectReading;
import org.meritdesk.training.api.PainPoint;
import org.meritdesk.training.api.SessionCost;

class CostCheckTest {

  @Test
  void fees_and_the_hours_of_all_who_were_there() {
    // 13 people × 50 minutes = 10.8333 hours at 60.50, that is 655.41667, and 800
    SessionCost cost = CostCheck.of(new BigDecimal("800"), new BigDecimal("60.50"), 13, 50);

    assertThat(cost.hours()).isEqualTo(new BigDecimal("10.83"));
    assertThat(cost.total()).isEqualTo(new BigDecimal("1455.42"));
  }

  @Test
  void a_unit_better_has_a_price_only_where_it_got_better() {
    BigDecimal cost = new BigDecimal("1200");

    assertThat(CostCheck.perUnit(cost, EffectReading.BETTER, new BigDecimal("-4"), 12))
        .isEqualTo(new BigDecimal("25.00"));
    assertThat(CostCheck.perUnit(cost, EffectReading.NOT_SHOWN, BigDecimal.TEN, 12)).isNull();
    assertThat(CostCheck.perUnit(null, EffectReading.BETTER, BigDecimal.TEN, 12)).isNull();
  }

  @Test
  void amounts_are_not_negative_nor_finer_than_a_cent() {
    assertThat(CostCheck.wrong(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
    assertThat(CostCheck.wrong(null, BigDecimal.ZERO)).contains("fees");
    assertThat(CostCheck.wrong(new BigDecimal("-0.01"), BigDecimal.ZERO)).contains("fees");
    assertThat(CostCheck.wrong(BigDecimal.ZERO, new BigDecimal("1.005"))).contains("hourlyRate");
    assertThat(CostCheck.wrong(new BigDecimal("10000000.01"), BigDecimal.ZERO)).contains("fees");
  }

  @Test
  void a_pain_point_is_seen_by_measures_but_not_by_learning_itself() {
    assertThat(
            PainMeasures.of(
                List.of(
                    new PainPoint(PainPoint.Kind.ASPECT, "ATTITUDE"),
                    new PainPoint(PainPoint.Kind.ASPECT, "SCRIPT"),
                    new PainPoint(PainPoint.Kind.ASPECT, "PROCESS"),
                    new PainPoint(PainPoint.Kind.ASPECT, "COMPLIANCE"),
                    new PainPoint(PainPoint.Kind.CRITERION, "greeting"),
                    new PainPoint(PainPoint.Kind.MEASURE, "FCR"),
                    new PainPoint(PainPoint.Kind.MEASURE, "EXAM_PASS_RATE"))))
        .containsExactly(
            Measure.FCR,
            Measure.QUALITY_SCORE,
            Measure.ATTITUDE_PASS_RATE,
            Measure.SCRIPT_COMPLIANCE,
            Measure.PROCESS_COMPLIANCE,
            Measure.COMPLIANCE_BREACHES);
  }
}
