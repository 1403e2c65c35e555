package org.meritdesk.web.faces.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Curve;
import org.meritdesk.scoring.api.GradeBand;

class CurveColumnsTest {

  private static @Nullable BigDecimal n(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Curve.Step row(@Nullable String from, @Nullable String to, String points) {
    return new Curve.Step(n(from), n(to), new BigDecimal(points));
  }

  private static CurveColumns columns(Curve curve) {
    return CurveColumns.of(curve, GradeBand.usual());
  }

  private static int reached(CurveColumns columns, String value) {
    return columns.reached(new BigDecimal(value));
  }

  @Test
  void bands_where_more_is_better_rise_and_a_joint_belongs_to_the_better_side() {
    CurveColumns columns =
        columns(
            new Curve.Steps(
                List.of(
                    row("85", null, "100"),
                    row("80", "85", "90"),
                    row("75", "80", "70"),
                    row(null, "75", "50"))));

    assertThat(columns.joints()).containsExactly(n("75"), n("80"), n("85"));
    assertThat(columns.grades()).containsExactly("D", "C", "B", "A");
    assertThat(reached(columns, "85.00")).isEqualTo(3);
    assertThat(reached(columns, "84.99")).isEqualTo(2);
  }

  @Test
  void bands_where_less_is_better_fall_from_left_to_right() {
    CurveColumns columns =
        columns(
            new Curve.Steps(
                List.of(
                    row(null, "20", "100"),
                    row("20", "30", "90"),
                    row("30", "45", "70"),
                    row("45", null, "50"))));

    assertThat(columns.joints()).containsExactly(n("45"), n("30"), n("20"));
    assertThat(reached(columns, "20.00")).isEqualTo(3);
    assertThat(reached(columns, "20.01")).isEqualTo(2);
    assertThat(reached(columns, "50")).isZero();
  }

  @Test
  void two_bands_are_the_worst_and_the_best() {
    CurveColumns columns =
        columns(new Curve.Steps(List.of(row(null, "2", "100"), row("2", null, "0"))));

    assertThat(columns.shape()).isEqualTo(CurveColumns.Shape.FALLING);
    assertThat(columns.grades()).containsExactly("D", "A");
    assertThat(reached(columns, "2")).isEqualTo(1);
    assertThat(reached(columns, "2.01")).isZero();
  }

  @Test
  void a_ramp_has_its_joints_where_the_points_reach_a_grade() {
    CurveColumns columns = columns(new Curve.Ramp(n("74"), n("50"), n("94"), n("100")));

    assertThat(columns.joints())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(n("82"), n("86"), n("90"));
    assertThat(columns.grades()).containsExactly("D", "C", "B", "A");
  }

  @Test
  void a_ramp_where_less_is_better_falls() {
    CurveColumns columns = columns(new Curve.Ramp(n("280"), n("100"), n("480"), n("50")));

    assertThat(columns.joints())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(n("400"), n("360"), n("320"));
    assertThat(reached(columns, "320")).isEqualTo(3);
    assertThat(reached(columns, "401")).isZero();
  }

  @Test
  void a_healthy_range_is_best_in_the_middle_with_both_ends() {
    CurveColumns columns = columns(new Curve.Range(n("60"), n("80"), n("100"), n("60"), n("60")));

    assertThat(columns.grades()).containsExactly("D", "A", "D");
    assertThat(reached(columns, "59.99")).isZero();
    assertThat(reached(columns, "60")).isEqualTo(1);
    assertThat(reached(columns, "80")).isEqualTo(1);
    assertThat(reached(columns, "80.01")).isEqualTo(2);
  }

  @Test
  void a_curve_without_joints_has_nothing_to_draw() {
    assertThat(columns(new Curve.Steps(List.of(row(null, null, "100")))).joints()).isEmpty();
  }
}
