package org.meritdesk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

  private final Bands<String> coefficients =
      Bands.atLeast("90", "1.2").atLeast("80", "1.0").atLeast("70", "0.8").otherwise("0");

  @ParameterizedTest
  @CsvSource({
    "90,1.2",
    "89.99,1.0",
    "80,1.0",
    "79.99,0.8",
    "70,0.8",
    "69.99,0",
    "89.994,1.0",
    "89.995,1.2"
  })
  void the_published_figure_decides_the_band(BigDecimal score, String coefficient) {
    assertThat(coefficients.of(score)).isEqualTo(coefficient);
  }

  @Test
  void an_edge_that_stands_twice_is_refused_with_its_row() {
    assertThatThrownBy(() -> Bands.atLeast("90", "a").atLeast("90", "b"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(KernelProblem.BANDS_OVERLAP);
              assertThat(problem.arguments()).containsEntry("row", 2);
            });
  }

  @Test
  void a_row_above_the_one_before_is_unreachable() {
    assertThatThrownBy(() -> Bands.atLeast("80", "a").atLeast("90", "b"))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.type()).isEqualTo(KernelProblem.BANDS_UNREACHABLE));
  }
}
