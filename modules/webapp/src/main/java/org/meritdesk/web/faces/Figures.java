package org.meritdesk.web.faces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How figures are written for a reader (数字写法): durations as people say them, shares with a sign, a
 * true minus, the month in words, times in the reader's zone. A missing figure is a dash.
 */
public final class Figures implements Serializable {

  /** What stands for a figure that is not there. */
  public static final String NONE = "–";

  private static final long serialVersionUID = 1L;
  private static final char MINUS = '\u2212';

  private final Locale locale;
  private final ZoneId zone;

  /** For a language and a zone. */
  public Figures(Locale locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
  }

  private boolean chinese() {
    return "zh".equals(locale.getLanguage());
  }

  /** A duration in seconds: {@code 18 秒}, {@code 1 分 32 秒}, {@code 2 小时 05 分}, {@code 3 天 4 小时}. */
  public String duration(@Nullable Number seconds) {
    if (seconds == null) {
      return NONE;
    }
    return Durations.say(exact(seconds), chinese());
  }

  /** A duration for dense columns whose head names the unit: {@code 1:32}, {@code 2:05:09}. */
  public String clock(@Nullable Number seconds) {
    return seconds == null ? NONE : Durations.clock(exact(seconds));
  }

  /** A share given as 0–100, one decimal: {@code 83.6%}. */
  public String percent(@Nullable Number value) {
    return value == null ? NONE : number(exact(value), 1) + "%";
  }

  /** A difference of shares: {@code +1.4 个百分点}. */
  public String percentagePoints(@Nullable Number value) {
    return value == null ? NONE : signed(value, 1) + (chinese() ? " 个百分点" : " pp");
  }

  /** A score with one decimal: {@code 89.5}. */
  public String score(@Nullable Number value) {
    return value == null ? NONE : number(exact(value), 1);
  }

  /** A score where the second decimal decides: {@code 89.97}. */
  public String exactScore(@Nullable Number value) {
    return value == null ? NONE : number(exact(value), 2);
  }

  /** A number without needless zeros, at most two decimals: {@code 22.5}, {@code 25}. */
  public String plain(@Nullable Number value) {
    return value == null ? NONE : shape("#,##0.##", exact(value));
  }

  /** A number with so many decimals. */
  public String decimal(@Nullable Number value, int scale) {
    return value == null ? NONE : number(exact(value), scale);
  }

  /** A gain or loss with its sign: {@code +2.5}, {@code −0.90}. */
  public String signed(@Nullable Number value, int scale) {
    if (value == null) {
      return NONE;
    }
    BigDecimal rounded = exact(value).setScale(scale, RoundingMode.HALF_UP);
    return (rounded.signum() > 0 ? "+" : "") + number(rounded, scale);
  }

  /** Money in a statement: {@code ¥2,580.00}. */
  public String money(@Nullable Number value) {
    return value == null ? NONE : yuan(exact(value), 2);
  }

  /** Money at a glance: {@code ¥2,580}. */
  public String moneyGlance(@Nullable Number value) {
    return value == null ? NONE : yuan(exact(value), 0);
  }

  /** A count with groups: {@code 4,216}. */
  public String count(@Nullable Number value) {
    return value == null ? NONE : number(exact(value), 0);
  }

  /** An interval with an en dash: {@code 79.7–86.8}. */
  public String interval(@Nullable Number low, @Nullable Number high) {
    return low == null || high == null ? NONE : score(low) + "–" + score(high);
  }

  /** A day and time in words: {@code 10 月 22 日 14:05}. */
  public String moment(@Nullable Instant at) {
    return at == null ? NONE : at(at, chinese() ? "M 月 d 日 HH:mm" : "d MMM HH:mm");
  }

  /** A day and time in a table: {@code 10-22 14:05}. */
  public String shortMoment(@Nullable Instant at) {
    return at == null ? NONE : at(at, "MM-dd HH:mm");
  }

  /** A day and time with the year and seconds, for trails: {@code 2026-10-22 14:05:09}. */
  public String fullMoment(@Nullable Instant at) {
    return at == null ? NONE : at(at, "yyyy-MM-dd HH:mm:ss");
  }

  /** A day and time that people agree on: {@code 2026-10-22 14:05}. */
  public String appointment(@Nullable Instant at) {
    return at == null ? NONE : at(at, "yyyy-MM-dd HH:mm");
  }

  /** A time of day that people agree on: {@code 14:05}. */
  public String hour(@Nullable Instant at) {
    return at == null ? NONE : at(at, "HH:mm");
  }

  /** A time of day: {@code 14:05:09}. */
  public String time(@Nullable Instant at) {
    return at == null ? NONE : at(at, "HH:mm:ss");
  }

  /** A day: {@code 2026-10-22}. */
  public String day(@Nullable LocalDate day) {
    return day == null ? NONE : day.toString();
  }

  /** A day without its year: {@code 10-22}. */
  public String shortDay(@Nullable LocalDate day) {
    return day == null ? NONE : DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).format(day);
  }

  /** A month: {@code 2026 年 10 月}, {@code October 2026}. */
  public String month(@Nullable YearMonth month) {
    return month == null
        ? NONE
        : DateTimeFormatter.ofPattern(chinese() ? "yyyy 年 M 月" : "MMMM yyyy", locale).format(month);
  }

  /** Bytes: {@code 3.4 MB}. */
  public String bytes(@Nullable Number value) {
    if (value == null) {
      return NONE;
    }
    BigDecimal bytes = exact(value);
    BigDecimal mega = bytes.movePointLeft(6);
    return mega.compareTo(BigDecimal.ONE) >= 0
        ? number(mega, 1) + " MB"
        : number(bytes.movePointLeft(3), 1) + " kB";
  }

  private String at(Instant at, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(ZonedDateTime.ofInstant(at, zone));
  }

  private String yuan(BigDecimal value, int scale) {
    String amount = number(value, scale);
    return amount.charAt(0) == MINUS ? MINUS + "¥" + amount.substring(1) : "¥" + amount;
  }

  private String number(BigDecimal value, int scale) {
    return shape(scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale), value);
  }

  private static String shape(String pattern, BigDecimal value) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setMinusSign(MINUS);
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(value);
    return text.matches(MINUS + "0(\\.0*)?") ? text.substring(1) : text;
  }

  private static BigDecimal exact(Number value) {
    return value instanceof BigDecimal big ? big : new BigDecimal(value.toString());
  }
}
