package org.meritdesk.ingestion.internal.profile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Refused;

/** Reads days and times of day by the patterns of a profile, in its zone. */
final class Moments {

  private static final int CENTURY_FROM = 1970;

  private final ZoneId zone;
  private final DateTimeFormatter dates;
  private final DateTimeFormatter times;
  private final @Nullable DateTimeFormatter moments;

  Moments(ProfileDocument profile) {
    int from = profile.twoDigitYearsFrom() == null ? CENTURY_FROM : profile.twoDigitYearsFrom();
    zone = ZoneId.of(profile.zone());
    dates = formatter(profile.dateFormat() == null ? "yyyy-MM-dd" : profile.dateFormat(), from);
    times = formatter(profile.timeFormat() == null ? "H:mm:ss" : profile.timeFormat(), from);
    moments = profile.dateTimeFormat() == null ? null : formatter(profile.dateTimeFormat(), from);
  }

  LocalDate date(String column, String cell) {
    try {
      return LocalDate.parse(cell, dates);
    } catch (DateTimeException e) {
      throw new Refused(RefusalCode.INVALID, column, cell);
    }
  }

  LocalTime time(String column, String cell) {
    try {
      return LocalTime.parse(cell, times);
    } catch (DateTimeException e) {
      throw new Refused(RefusalCode.INVALID, column, cell);
    }
  }

  /** A moment in one column: by the pattern in the zone of the file, else ISO 8601 with offset. */
  Instant moment(String column, String cell) {
    try {
      return moments == null
          ? OffsetDateTime.parse(cell).toInstant()
          : at(LocalDateTime.parse(cell, moments));
    } catch (DateTimeException e) {
      throw new Refused(RefusalCode.INVALID, column, cell);
    }
  }

  Instant at(LocalDateTime local) {
    return local.atZone(zone).toInstant();
  }

  /** Two digits of a year count from the given one; everything else is as the pattern says. */
  private static DateTimeFormatter formatter(String pattern, int from) {
    String years = pattern.contains("yyyy") ? "yyyy" : "yy";
    int at = pattern.indexOf(years);
    DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
    if (at < 0) {
      builder.appendPattern(pattern);
    } else {
      if (at > 0) {
        builder.appendPattern(pattern.substring(0, at));
      }
      if (years.length() == 2) {
        builder.appendValueReduced(ChronoField.YEAR, 2, 2, from);
      } else {
        builder.appendValue(ChronoField.YEAR, 4);
      }
      if (at + years.length() < pattern.length()) {
        builder.appendPattern(pattern.substring(at + years.length()));
      }
    }
    return builder
        .toFormatter(Locale.ROOT)
        .withChronology(IsoChronology.INSTANCE)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
