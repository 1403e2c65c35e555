package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  @ParameterizedTest
  @CsvSource({
    "-1, worse-than-chance",
    "-0.0051, worse-than-chance",
    "-0.004, slight",
    "0, slight",
    "0.2049, slight",
    "0.205, fair",
    "0.40, fair",
    "0.41, moderate",
    "0.60, moderate",
    "0.61, substantial",
    "0.80, substantial",
    "0.81, almost-perfect",
    "1, almost-perfect"
  })
  void a_coefficient_is_read_from_its_published_figure(double value, String code) {
    assertThat(new Coefficient(value, 10).reading().code()).isEqualTo(code);
  }

  @Test
  void every_code_is_used_once() {
    assertThat(Arrays.stream(Reading.values()).map(Reading::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Undefined.Cause.values()).map(Undefined.Cause::code))
        .containsExactly("no-pairs", "one-category", "unequal-raters");
    assertThat(Arrays.stream(Weighting.values()).map(Weighting::code))
        .containsExactly("none", "linear", "quadratic");
    assertThat(Arrays.stream(Level.values()).map(Level::code))
        .containsExactly("nominal", "ordinal", "interval", "ratio");
  }
}
