package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.ramp;
import static org.meritdesk.scoring.domain.Fixtures.step;
import static org.meritdesk.scoring.domain.Fixtures.steps;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.scoring.api.Curve;

class CurvePointsTest {

  private static final Curve CONVERSION =
      steps(
          step("70", null, "100"),
          step("67.5", "70", "90"),
          step("65", "67.5", "80"),
          step(null, "65", "0"));
  private static final Curve RESPONSE =
      steps(
          step(null, "20", "100"),
          step("20", "30", "90"),
          step("30", "45", "70"),
          step("45", null, "50"));

  @ParameterizedTest
  @CsvSource({
    "70.0,100",
    "69.99,90",
    "67.5,90",
    "67.49,80",
    "65.0,80",
    "64.99,0",
    "0,0",
    "100,100"
  })
  void conversion_bands_of_the_sales_document_hold_at_every_edge(BigDecimal rate, String points) {
    assertThat(CurvePoints.of(CONVERSION, rate)).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"0,100", "20,100", "20.01,90", "30,90", "30.01,70", "45,70", "45.01,50", "900,50"})
  void where_less_is_better_the_joint_belongs_to_the_faster_band(
      BigDecimal seconds, String points) {
    assertThat(CurvePoints.of(RESPONSE, seconds)).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"59.9,60", "60,100", "80,100", "80.1,40"})
  void a_range_includes_both_its_ends(BigDecimal occupancy, String points) {
    Curve.Range range =
        new Curve.Range(
            new BigDecimal("60"),
            new BigDecimal("80"),
            new BigDecimal("100"),
            new BigDecimal("60"),
            new BigDecimal("40"));

    assertThat(CurvePoints.of(range, occupancy)).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"10,100", "30,100", "60,50", "31,98.33", "90,0", "200,0"})
  void a_ramp_is_straight_between_its_ends_and_level_outside(BigDecimal seconds, String points) {
    assertThat(CurvePoints.of(ramp("30", "100", "90", "0"), seconds)).isEqualByComparingTo(points);
  }

  @Test
  void a_better_figure_never_earns_fewer_points() {
    for (int hundredths = 1; hundredths <= 10000; hundredths++) {
      BigDecimal better = BigDecimal.valueOf(hundredths, 2);
      BigDecimal worse = BigDecimal.valueOf(hundredths - 1, 2);

      assertThat(CurvePoints.of(CONVERSION, better))
          .isGreaterThanOrEqualTo(CurvePoints.of(CONVERSION, worse));
      assertThat(CurvePoints.of(RESPONSE, better))
          .isLessThanOrEqualTo(CurvePoints.of(RESPONSE, worse));
    }
  }
}
