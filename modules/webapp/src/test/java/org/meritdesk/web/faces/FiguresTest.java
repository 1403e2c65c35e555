package org.meritdesk.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private final Figures chinese =
      new Figures(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai"));
  private final Figures english = new Figures(Locale.ENGLISH, ZoneId.of("Europe/Paris"));

  @Test
  void durations_are_said_in_at_most_two_units() {
    assertThat(chinese.duration(18)).isEqualTo("18 秒");
    assertThat(chinese.duration(new BigDecimal("4.26"))).isEqualTo("4.3 秒");
    assertThat(chinese.duration(92)).isEqualTo("1 分 32 秒");
    assertThat(chinese.duration(120)).isEqualTo("2 分");
    assertThat(chinese.duration(7_500)).isEqualTo("2 小时 05 分");
    assertThat(chinese.duration(273_600)).isEqualTo("3 天 4 小时");
    assertThat(english.duration(92)).isEqualTo("1 min 32 s");
    assertThat(english.duration(7_500)).isEqualTo("2 h 05 min");
  }

  @Test
  void rounding_never_says_sixty_of_a_unit() {
    assertThat(chinese.duration(new BigDecimal("59.96"))).isEqualTo("1 分");
    assertThat(chinese.duration(3_599)).isEqualTo("59 分 59 秒");
    assertThat(chinese.duration(7_199)).isEqualTo("2 小时");
    assertThat(chinese.duration(86_399)).isEqualTo("1 天");
  }

  @Test
  void dense_columns_use_the_clock() {
    assertThat(chinese.clock(92)).isEqualTo("1:32");
    assertThat(chinese.clock(7_509)).isEqualTo("2:05:09");
  }

  @Test
  void shares_and_their_differences_differ_in_writing() {
    assertThat(chinese.percent(new BigDecimal("83.55"))).isEqualTo("83.6%");
    assertThat(chinese.percentagePoints(new BigDecimal("-1.4"))).isEqualTo("−1.4 个百分点");
    assertThat(english.percentagePoints(new BigDecimal("1.4"))).isEqualTo("+1.4 pp");
  }

  @Test
  void gains_and_losses_carry_a_true_sign() {
    assertThat(chinese.signed(new BigDecimal("2.5"), 1)).isEqualTo("+2.5");
    assertThat(chinese.signed(new BigDecimal("-0.9"), 2)).isEqualTo("−0.90");
    assertThat(chinese.signed(new BigDecimal("-0.004"), 2)).isEqualTo("0.00");
  }

  @Test
  void money_is_exact_in_statements_and_round_at_a_glance() {
    assertThat(chinese.money(new BigDecimal("2580"))).isEqualTo("¥2,580.00");
    assertThat(chinese.moneyGlance(new BigDecimal("2580.49"))).isEqualTo("¥2,580");
    assertThat(chinese.money(new BigDecimal("-180"))).isEqualTo("−¥180.00");
  }

  @Test
  void scores_round_half_up() {
    assertThat(chinese.score(new BigDecimal("89.45"))).isEqualTo("89.5");
    assertThat(chinese.exactScore(new BigDecimal("89.974"))).isEqualTo("89.97");
    assertThat(chinese.plain(new BigDecimal("25.00"))).isEqualTo("25");
    assertThat(chinese.interval(new BigDecimal("79.7"), new BigDecimal("86.8")))
        .isEqualTo("79.7–86.8");
  }

  @Test
  void times_are_the_readers() {
    Instant at = Instant.parse("2026-10-22T06:05:09Z");

    assertThat(chinese.moment(at)).isEqualTo("10 月 22 日 14:05");
    assertThat(chinese.shortMoment(at)).isEqualTo("10-22 14:05");
    assertThat(english.moment(at)).isEqualTo("22 Oct 08:05");
    assertThat(english.fullMoment(at)).isEqualTo("2026-10-22 08:05:09");
  }

  @Test
  void months_are_written_in_words() {
    assertThat(chinese.month(YearMonth.of(2026, 10))).isEqualTo("2026 年 10 月");
    assertThat(english.month(YearMonth.of(2026, 10))).isEqualTo("October 2026");
  }

  @Test
  void what_is_not_there_is_a_dash_and_never_zero() {
    assertThat(chinese.duration(null)).isEqualTo(Figures.NONE);
    assertThat(chinese.percent(null)).isEqualTo(Figures.NONE);
    assertThat(chinese.money(null)).isEqualTo(Figures.NONE);
    assertThat(chinese.interval(null, BigDecimal.ONE)).isEqualTo(Figures.NONE);
  }

  @Test
  void sizes_of_files_are_short() {
    assertThat(english.bytes(3_412_000)).isEqualTo("3.4 MB");
    assertThat(english.bytes(1_250)).isEqualTo("1.3 kB");
  }
}
