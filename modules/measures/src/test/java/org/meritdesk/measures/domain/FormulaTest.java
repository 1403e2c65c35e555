package org.meritdesk.measures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.SubjectKind;

class FormulaTest {

  @ParameterizedTest
  @CsvSource({"4, 5, 37.6, 96.4", "9, 10, 59.6, 98.2", "46, 50, 81.2, 96.8"})
  void wilson_gives_the_published_intervals(long yes, long of, String low, String high) {
    Interval interval = Confidence.wilson(yes, of);

    assertThat(interval.low().setScale(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(low));
    assertThat(interval.high().setScale(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal(high));
  }

  @Test
  void the_mean_of_four_values_has_students_interval_with_three_degrees_of_freedom() {
    Interval interval = Confidence.mean(new long[] {1000, 2000, 3000, 4000}, 1000);

    assertThat(interval.low()).isEqualByComparingTo("0.4457");
    assertThat(interval.high()).isEqualByComparingTo("4.5543");
  }

  @Test
  void an_interval_keeps_to_what_is_possible() {
    Interval wide = new Interval(new BigDecimal("-4.2"), new BigDecimal("102.7"));

    assertThat(wide.within(BigDecimal.ZERO, new BigDecimal(100)))
        .isEqualTo(new Interval(BigDecimal.ZERO, new BigDecimal(100)));
    assertThat(wide.within(new BigDecimal(-10), new BigDecimal(110))).isEqualTo(wide);
  }

  @Test
  void a_single_value_has_no_interval() {
    assertThat(Confidence.mean(new long[] {1000}, 1000)).isNull();
  }

  @Test
  void percentiles_interpolate_between_neighbours() {
    long[] sorted = {1, 2, 4, 8};

    assertThat(Percentile.of(sorted, 5)).isEqualByComparingTo("3");
    assertThat(Percentile.of(sorted, 9)).isEqualByComparingTo("6.8");
  }

  @Test
  void every_measure_has_a_formula_and_says_so_when_nothing_happened() {
    for (Measure measure : Measure.values()) {
      assertThat(Formula.of(measure).of(SubjectKind.COMPANY, new Tally()))
          .isEqualTo(new NotMeasurable(Reason.NO_FACTS, 0));
    }
  }

  @Test
  void nobody_owns_an_abandoned_call_but_the_queue() {
    Tally tally = new Tally();
    tally.add(Basis.ABANDONMENT, 1, 1);

    assertThat(Formula.of(Measure.ABANDONMENT_RATE).of(SubjectKind.AGENT, tally))
        .isEqualTo(new NotMeasurable(Reason.NOT_OWNED_BY_SUBJECT, 0));
    assertThat(Formula.of(Measure.ABANDONMENT_RATE).of(SubjectKind.QUEUE, tally))
        .isInstanceOf(Measured.class);
  }

  @Test
  void what_is_wholly_excluded_says_so() {
    Tally tally = new Tally();
    tally.exclude(Basis.TRANSFER);

    assertThat(Formula.of(Measure.TRANSFER_RATE).of(SubjectKind.AGENT, tally))
        .isEqualTo(new NotMeasurable(Reason.ALL_EXCLUDED, 0));
  }

  @Test
  void a_mean_of_ratings_is_no_share_of_good_ones() {
    Tally tally = new Tally();
    for (long rating : new long[] {5, 5, 5, 5, 1}) {
      tally.add(Basis.RATING, rating * 1_000_000, 1);
      tally.add(Basis.TOP_TWO, rating >= 4 ? 1 : 0, 1);
    }

    assertThat(value(Measure.CSAT_MEAN, tally)).isEqualByComparingTo("4.2");
    assertThat(value(Measure.CSAT_TOP_TWO, tally)).isEqualByComparingTo("80");
  }

  @Test
  void stored_lists_come_back_as_they_were_whatever_their_order() {
    Random random = new Random(3);
    for (int round = 0; round < 50; round++) {
      Tally one = new Tally();
      Tally other = new Tally();
      long[] values = random.longs(random.nextInt(40), -1_000, 1L << 40).toArray();
      for (int i = 0; i < values.length; i++) {
        one.add(Basis.TALK, values[i], 1);
        other.add(Basis.TALK, values[values.length - 1 - i], 1);
      }

      assertThat(other.lists(Family.SERVICE)).isEqualTo(one.lists(Family.SERVICE));
      Tally read = new Tally();
      read.merge(Family.SERVICE, new Long[0], one.lists(Family.SERVICE));
      assertThat(read.values(Basis.TALK)).isEqualTo(one.values(Basis.TALK));
    }
  }

  private static BigDecimal value(Measure measure, Tally tally) {
    return ((Measured) Formula.of(measure).of(SubjectKind.AGENT, tally)).value();
  }
}
