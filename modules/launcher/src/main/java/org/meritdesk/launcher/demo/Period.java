package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The months of the demo: whole ones and the one of the last day. */
record Period(LocalDate lastDay, int whole) {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  LocalDate firstDay() {
    return month(0).atDay(1);
  }

  /** From 0, the first whole month, to {@link #whole()}, the current one. */
  YearMonth month(int index) {
    return YearMonth.from(lastDay).minusMonths(whole - (long) index);
  }

  List<YearMonth> wholeMonths() {
    return IntStream.range(0, whole).mapToObj(this::month).toList();
  }

  /** The last of the whole months, in which people come and go. */
  YearMonth lastWhole() {
    return month(whole - 1);
  }

  Stream<LocalDate> days() {
    return firstDay().datesUntil(lastDay.plusDays(1));
  }

  static long at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(ZONE).toInstant().toEpochMilli();
  }

  static long midnight(LocalDate day) {
    return at(day, LocalTime.MIDNIGHT);
  }
}
