package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.domain.agreement.PointAlignment.Points;

class PointAlignmentTest {

  @Test
  void ten_against_seven_of_fifteen_is_80_percent() {
    assertThat(PointAlignment.of(List.of(points("10", "7", "15")))).contains(figure("80.00"));
  }

  @Test
  void strict_and_lenient_do_not_make_up_for_each_other() {
    List<Points> criteria = List.of(points("5", "10", "10"), points("10", "5", "10"));

    assertThat(PointAlignment.of(criteria)).contains(figure("50.00"));
  }

  @Test
  void a_criterion_weighs_by_the_points_it_offers() {
    List<Points> criteria = List.of(points("0", "10", "10"), points("20", "20", "20"));

    assertThat(PointAlignment.of(criteria)).contains(figure("66.67"));
  }

  @Test
  void without_points_there_is_no_alignment() {
    assertThat(PointAlignment.of(List.of())).isEmpty();
    assertThat(PointAlignment.of(List.of(points("0", "0", "0")))).isEmpty();
  }

  @Test
  void points_outside_of_what_is_possible_are_refused() {
    assertThatThrownBy(() -> points("16", "7", "15")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> points("7", "-1", "15")).isInstanceOf(IllegalArgumentException.class);
  }

  private static Points points(String given, String expert, String possible) {
    return new Points(figure(given), figure(expert), figure(possible));
  }

  private static BigDecimal figure(String figure) {
    return new BigDecimal(figure);
  }
}
