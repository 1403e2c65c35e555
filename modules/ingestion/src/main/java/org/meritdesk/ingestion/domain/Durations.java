package org.meritdesk.ingestion.domain;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how long something took, as people and platforms write it (时长解析). */
public final class Durations {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}(\\.\\d{1,6})?");
  private static final Pattern CLOCK =
      Pattern.compile("(?:(\\d{1,4}):)?(\\d{1,3}):(\\d{2})(\\.\\d{1,3})?");
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,4})(?:小时|时|h))?(?:(\\d{1,5})(?:分钟|分|min|m))?(?:(\\d{1,6}(?:\\.\\d{1,3})?)(?:秒钟|秒|s))?");

  private Durations() {}

  /**
   * Milliseconds; empty if it cannot be read.
   *
   * @param unit of a bare number: {@code ms}, {@code s} or {@code min}
   */
  public static OptionalLong millis(String text, String unit) {
    String bare = text.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    if (NUMBER.matcher(bare).matches()) {
      long factor = unit.equals("ms") ? 1 : unit.equals("min") ? 60_000 : 1000;
      return exact(new BigDecimal(bare).multiply(BigDecimal.valueOf(factor)));
    }
    Matcher clock = CLOCK.matcher(bare);
    if (clock.matches()) {
      String fraction = clock.group(4);
      String seconds = clock.group(3) + (fraction == null ? "" : fraction);
      return sum(clock.group(1), clock.group(2), seconds);
    }
    Matcher words = WORDS.matcher(bare);
    return !bare.isEmpty() && words.matches()
        ? sum(words.group(1), words.group(2), words.group(3))
        : OptionalLong.empty();
  }

  private static OptionalLong sum(String hours, String minutes, String seconds) {
    BigDecimal total =
        number(hours)
            .multiply(BigDecimal.valueOf(3600))
            .add(number(minutes).multiply(BigDecimal.valueOf(60)))
            .add(number(seconds));
    return exact(total.multiply(BigDecimal.valueOf(1000)));
  }

  private static OptionalLong exact(BigDecimal millis) {
    return OptionalLong.of(millis.longValue());
  }

  @SuppressWarnings("NullAway")
  private static BigDecimal number(String digits) {
    return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
  }
}
