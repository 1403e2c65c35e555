package org.meritdesk.web.faces;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How long something took, as people say it (时长写法); never more than two units. */
final class Durations {

  private static final BigDecimal MINUTE = BigDecimal.valueOf(60);

  private Durations() {}

  static String say(BigDecimal seconds, boolean chinese) {
    if (seconds.signum() < 0) {
      return "\u2212" + say(seconds.negate(), chinese);
    }
    BigDecimal tenths = seconds.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
    if (tenths.compareTo(MINUTE) < 0) {
      return tenths.toPlainString() + (chinese ? " 秒" : " s");
    }
    long whole = whole(seconds);
    if (whole < 3600) {
      return two(whole / 60, chinese ? " 分 " : " min ", whole % 60, chinese ? " 秒" : " s", false);
    }
    long minutes = (whole + 30) / 60;
    if (minutes < 1440) {
      return two(
          minutes / 60, chinese ? " 小时 " : " h ", minutes % 60, chinese ? " 分" : " min", true);
    }
    long hours = (whole + 1800) / 3600;
    return two(hours / 24, chinese ? " 天 " : " d ", hours % 24, chinese ? " 小时" : " h", false);
  }

  static String clock(BigDecimal seconds) {
    long whole = whole(seconds);
    long hours = whole / 3600;
    String tail = padded(whole % 60);
    return hours == 0
        ? whole / 60 + ":" + tail
        : hours + ":" + padded(whole / 60 % 60) + ":" + tail;
  }

  private static String two(long big, String bigUnit, long small, String smallUnit, boolean pad) {
    if (small == 0) {
      return big + bigUnit.stripTrailing();
    }
    return big + bigUnit + (pad ? padded(small) : String.valueOf(small)) + smallUnit;
  }

  private static long whole(BigDecimal seconds) {
    return seconds.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }

  private static String padded(long number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
