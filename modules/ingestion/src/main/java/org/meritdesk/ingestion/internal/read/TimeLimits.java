package org.meritdesk.ingestion.internal.read;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The moments that a fact may name: from 1990 to the day after tomorrow, for clocks that are off.
 */
public record TimeLimits(Instant from, Instant to) {

  private static final Instant OLDEST = Instant.parse("1990-01-01T00:00:00Z");

  /** As seen from now. */
  public static TimeLimits asOf(Instant now) {
    return new TimeLimits(OLDEST, now.plus(Duration.ofDays(2)));
  }

  boolean allow(Instant at) {
    return !at.isBefore(from) && at.isBefore(to);
  }

  boolean allow(LocalDate day) {
    return allow(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
