package org.meritdesk.quality.domain.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleIntervalTest {

  @ParameterizedTest
  @CsvSource({"5,385", "3,1068", "10,97"})
  void a_margin_asks_for_a_sample(double margin, int sample) {
    assertThat(SampleInterval.sizeFor(margin)).isEqualTo(sample);
  }

  @ParameterizedTest
  @CsvSource({"5,800,261", "10,800,87", "5,1,1"})
  void a_finite_population_asks_for_less_starting_from_the_rounded_size(
      double margin, int population, int sample) {
    assertThat(SampleInterval.sizeFor(margin, population)).isEqualTo(sample);
  }

  @Test
  void the_size_for_a_margin_keeps_that_margin_and_one_less_does_not() {
    assertThat(SampleInterval.margin(385, 10_000_000)).isEqualByComparingTo("5.0");
    assertThat(SampleInterval.margin(5, 100_000)).isEqualByComparingTo("43.8");
    assertThat(SampleInterval.margin(800, 800)).isEqualByComparingTo("0.0");
  }

  @ParameterizedTest
  @CsvSource({"4,5,37.6,96.4", "9,10,59.6,98.2", "46,50,81.2,96.8"})
  void bounds_are_those_of_wilson(int met, int of, double low, double high) {
    double share = (double) met / of;

    assertThat(100 * SampleInterval.bound(share, of, -1))
        .isCloseTo(low, org.assertj.core.data.Offset.offset(0.06));
    assertThat(100 * SampleInterval.bound(share, of, 1))
        .isCloseTo(high, org.assertj.core.data.Offset.offset(0.06));
  }

  @ParameterizedTest
  @CsvSource({"5,120", "10,120", "10,800", "40,800"})
  void five_to_ten_cases_do_not_separate_80_from_90(int sample, int population) {
    assertThat(SampleInterval.separates(80, 90, sample, population)).isFalse();
  }

  @Test
  void the_smallest_sample_that_separates_does_and_one_less_does_not() {
    int needed = SampleInterval.neededToSeparate(80, 90, 100_000).orElseThrow();

    assertThat(needed).isBetween(190, 230);
    assertThat(SampleInterval.separates(80, 90, needed, 100_000)).isTrue();
    assertThat(SampleInterval.separates(80, 90, needed - 1, 100_000)).isFalse();
  }

  @Test
  void whoever_saw_all_of_them_can_tell_and_whoever_saw_none_cannot() {
    assertThat(SampleInterval.separates(80, 90, 12, 12)).isTrue();
    assertThat(SampleInterval.separates(80, 90, 0, 12)).isFalse();
    assertThat(SampleInterval.neededToSeparate(80, 90, 0)).isEmpty();
  }
}
