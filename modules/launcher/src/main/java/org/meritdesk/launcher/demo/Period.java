package org.meritdesk.launcher.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The three months of the demo: two whole ones and the one of the last day. */
record Period(LocalDate lastDay) {
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  LocalDate firstDay() {
    return month(0).atDay(1);
  }

  /** 0 and 1 are the whole months, 2 the current one. */
  YearMonth month(int index) {
    return YearMonth.from(lastDay).minusMonths(2L - index);
  }

  List<YearMonth> wholeMonths() {
    return List.of(month(0), month(1));
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
