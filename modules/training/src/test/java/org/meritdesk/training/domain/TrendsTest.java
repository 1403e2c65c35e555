package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.training.api.Trend;
import org.meritdesk.training.api.TrendWord;

class TrendsTest {

  @Test
  void a_rate_is_better_or_worse_only_where_the_intervals_do_not_touch() {
    assertThat(word(Measure.FCR, rate(90, 100, 85, 94), rate(70, 100, 60, 78)))
        .isEqualTo(TrendWord.BETTER);
    assertThat(word(Measure.FCR, rate(70, 100, 60, 78), rate(90, 100, 85, 94)))
        .isEqualTo(TrendWord.WORSE);
    assertThat(word(Measure.FCR, rate(80, 100, 71, 85), rate(90, 100, 85, 94)))
        .isEqualTo(TrendWord.STEADY);
    assertThat(word(Measure.TRANSFER_RATE, rate(30, 100, 22, 40), rate(10, 100, 6, 17)))
        .isEqualTo(TrendWord.WORSE);
  }

  @Test
  void fewer_than_ten_cases_on_either_side_say_nothing() {
    assertThat(word(Measure.FCR, rate(100, 9, 70, 100), rate(10, 500, 8, 13)))
        .isEqualTo(TrendWord.TOO_FEW);
    assertThat(word(Measure.FCR, rate(100, 10, 72, 100), rate(10, 500, 8, 13)))
        .isEqualTo(TrendWord.BETTER);
    assertThat(word(Measure.FCR, rate(10, 500, 8, 13), rate(100, 9, 70, 100)))
        .isEqualTo(TrendWord.TOO_FEW);
    assertThat(word(Measure.FCR, rate(10, 9, 1, 40), new NotMeasurable(Reason.NO_FACTS, 0)))
        .isEqualTo(TrendWord.TOO_FEW);
    assertThat(word(Measure.HANDLE_TIME, plain("300", 1), plain("200", 1)))
        .isEqualTo(TrendWord.TOO_FEW);
    assertThat(word(Measure.FCR, null, null)).isEqualTo(TrendWord.TOO_FEW);
  }

  @Test
  void what_was_not_there_before_is_not_said_to_be_too_little() {
    NotMeasurable nothing = new NotMeasurable(Reason.NO_FACTS, 0);

    assertThat(word(Measure.FCR, rate(10, 500, 8, 13), nothing))
        .isEqualTo(TrendWord.NOTHING_BEFORE);
    assertThat(word(Measure.CONTACTS_HANDLED, plain("3", 3), null))
        .isEqualTo(TrendWord.NOTHING_BEFORE);
    assertThat(word(Measure.FCR, nothing, rate(10, 500, 8, 13))).isEqualTo(TrendWord.TOO_FEW);
  }

  @Test
  void fewer_contacts_are_neither_better_nor_worse_nor_too_few_to_say() {
    assertThat(word(Measure.CONTACTS_HANDLED, plain("4", 4), plain("9", 9)))
        .isEqualTo(TrendWord.CHANGED);
    assertThat(word(Measure.CONTACTS_HANDLED, plain("9", 9), plain("9", 9)))
        .isEqualTo(TrendWord.STEADY);
  }

  @Test
  void what_has_no_better_side_or_no_interval_has_only_changed() {
    assertThat(word(Measure.TURNS, rate(9, 50, 8, 10), rate(5, 50, 4, 6)))
        .isEqualTo(TrendWord.CHANGED);
    assertThat(word(Measure.SPEED_OF_ANSWER_P90, plain("30", 50), plain("20", 50)))
        .isEqualTo(TrendWord.CHANGED);
  }

  @Test
  void figures_are_published_ones() {
    Trend trend = Trends.of(Measure.FCR, plain("89.995", 40), null);

    assertThat(trend.value()).isEqualByComparingTo("90.00");
    assertThat(trend.before()).isNull();
    assertThat(trend.sample()).isEqualTo(40);
  }

  private static TrendWord word(
      Measure measure, @Nullable Measurement now, @Nullable Measurement before) {
    return Trends.of(measure, now, before).word();
  }

  private static Measured plain(String value, long sample) {
    return new Measured(new BigDecimal(value), sample, null);
  }

  private static Measured rate(int value, long sample, int low, int high) {
    return new Measured(
        BigDecimal.valueOf(value),
        sample,
        new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }
}
