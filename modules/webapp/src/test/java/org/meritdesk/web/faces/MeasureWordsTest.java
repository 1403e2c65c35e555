package org.meritdesk.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Unit;

class MeasureWordsTest {

  private static final MeasureWords CHINESE = words(Locale.SIMPLIFIED_CHINESE);
  private static final MeasureWords ENGLISH = words(Locale.ENGLISH);

  private static MeasureWords words(Locale locale) {
    return new MeasureWords(new Words(locale), new Figures(locale, ZoneId.of("Asia/Shanghai")));
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void every_measure_has_a_name_in_both_languages(Measure measure) {
    assertThat(CHINESE.name(measure.name())).doesNotContain("measure.");
    assertThat(ENGLISH.name(measure.name())).doesNotContain("measure.");
  }

  @ParameterizedTest
  @EnumSource(Measure.class)
  void a_case_of_every_rate_is_said_in_words(Measure measure) {
    assertThat(CHINESE.one(measure, 0, 1)).doesNotContain("case.");
    if (measure.unit() == Unit.PERCENT && !measure.external()) {
      assertThat(ENGLISH.one(measure, 1, 1)).isNotEqualTo(ENGLISH.one(measure, 0, 1));
    }
  }

  @Test
  void several_cases_of_a_rate_are_counted() {
    assertThat(CHINESE.one(Measure.THREE_MINUTE_REPLY_RATE, 2, 3)).isEqualTo("2 / 3");
  }

  @Test
  void a_mean_of_milliseconds_is_said_as_a_duration() {
    assertThat(CHINESE.one(Measure.AVERAGE_RESPONSE_TIME, 136_000, 1)).isEqualTo("2 分 16 秒");
    assertThat(CHINESE.one(Measure.AVERAGE_RESPONSE_TIME, 120_000, 2)).isEqualTo("1 分");
  }

  @Test
  void a_rating_is_kept_in_millionths() {
    assertThat(ENGLISH.one(Measure.CSAT_MEAN, 2_000_000, 1)).isEqualTo("2 points");
  }

  @Test
  void short_intervals_name_the_unit_once() {
    Measured seconds =
        new Measured(
            new BigDecimal("18"),
            538,
            new Interval(new BigDecimal("17.2"), new BigDecimal("19.1")));

    assertThat(CHINESE.interval(Measure.FIRST_RESPONSE_TIME, seconds)).isEqualTo("17–19 秒");
  }

  @Test
  void a_share_and_its_interval_have_one_decimal() {
    Measured share =
        new Measured(
            new BigDecimal("83.575"),
            414,
            new Interval(new BigDecimal("79.69"), new BigDecimal("86.81")));

    assertThat(CHINESE.figure(Measure.FCR, share)).isEqualTo("83.6%");
    assertThat(CHINESE.interval(Measure.FCR, share)).isEqualTo("79.7–86.8%");
    assertThat(CHINESE.sample(Measure.FCR, share.sample())).isEqualTo("414 次会话");
  }

  @Test
  void what_is_missing_is_a_dash_with_its_reason_and_never_zero() {
    NotMeasurable none = new NotMeasurable(Reason.ALL_EXCLUDED, 0);

    assertThat(CHINESE.figure(Measure.FCR, none)).isEqualTo(Figures.NONE);
    assertThat(CHINESE.absence(none)).isEqualTo("全部已剔除");
  }
}
