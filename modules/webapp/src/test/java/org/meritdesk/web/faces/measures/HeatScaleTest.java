package org.meritdesk.web.faces.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeatScaleTest {

  private static BigDecimal n(long value) {
    return BigDecimal.valueOf(value);
  }

  @Test
  void amber_and_red_begin_where_the_scheme_takes_points() {
    HeatScale scale = HeatScale.ofBands(List.of(n(45), n(30), n(20)));

    assertThat(scale.heat(n(20))).isEqualTo(1);
    assertThat(scale.heat(n(21))).isEqualTo(3);
    assertThat(scale.heat(n(31))).isEqualTo(4);
    assertThat(scale.heat(n(46))).isEqualTo(6);
  }

  @Test
  void without_bands_the_shades_judge_nothing() {
    List<BigDecimal> values = IntStream.rangeClosed(1, 9).mapToObj(HeatScaleTest::n).toList();

    HeatScale scale = HeatScale.ofThirds(values);

    assertThat(values).extracting(scale::heat).containsOnly(1, 2, 3);
  }

  @Test
  void two_values_get_one_shade() {
    assertThat(HeatScale.ofThirds(List.of(n(1), n(9))).heat(n(9))).isEqualTo(2);
  }
}
