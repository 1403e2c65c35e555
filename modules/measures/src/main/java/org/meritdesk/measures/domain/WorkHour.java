package org.meritdesk.measures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The work day that a moment counts for, and the hour of the clock (考核日与时段).
 *
 * @param day days since 1970-01-01
 * @param hour 0 to 23
 */
public record WorkHour(long day, int hour) {

  private static final long DAY_MS = 86_400_000L;

  /** By the clock of a zone, less the cut-off. */
  public static WorkHour of(long millis, ZoneId zone, int cutoffMinutes) {
    long local =
        millis + zone.getRules().getOffset(Instant.ofEpochMilli(millis)).getTotalSeconds() * 1000L;
    long day = Math.floorDiv(local - cutoffMinutes * 60_000L, DAY_MS);
    return new WorkHour(day, (int) (Math.floorMod(local, DAY_MS) / 3_600_000L));
  }

  /** The first moment of a work day. */
  public static long startOf(long day, ZoneId zone, int cutoffMinutes) {
    return LocalDate.ofEpochDay(day)
        .atStartOfDay()
        .plusMinutes(cutoffMinutes)
        .atZone(zone)
        .toInstant()
        .toEpochMilli();
  }
}
