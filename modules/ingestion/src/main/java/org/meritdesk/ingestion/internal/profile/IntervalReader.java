package org.meritdesk.ingestion.internal.profile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Durations;
import org.meritdesk.ingestion.domain.Midnight;
import org.meritdesk.ingestion.domain.Refused;

/**
 * Reads when an interval was, across midnight where the times of day step back by more than half a
 * day.
 */
final class IntervalReader {

  private final Moments moments;

  IntervalReader(Moments moments) {
    this.moments = moments;
  }

  /** The interval, or null if it did not happen. */
  @Nullable Happening read(ProfileDocument.Interval interval, Row row, LocalDateTime opened) {
    if (absent(interval.absent(), row)) {
      return null;
    }
    if (interval.date() == null) {
      Instant from = moments.moment(interval.start(), row.cell(interval.start()));
      return new Happening(from, end(interval, row, from), false);
    }
    LocalDate day = moments.date(interval.date(), row.cell(interval.date()));
    LocalDateTime from =
        next(opened, day.atTime(moments.time(interval.start(), row.cell(interval.start()))));
    if (interval.end() == null) {
      Instant start = moments.at(from);
      return new Happening(start, start.plusMillis(duration(interval, row)), false);
    }
    LocalDateTime sameDay =
        from.toLocalDate().atTime(moments.time(interval.end(), row.cell(interval.end())));
    LocalDateTime to = next(from, sameDay);
    return new Happening(moments.at(from), moments.at(to), !to.equals(sameDay));
  }

  private Instant end(ProfileDocument.Interval interval, Row row, Instant from) {
    return interval.end() == null
        ? from.plusMillis(duration(interval, row))
        : moments.moment(interval.end(), row.cell(interval.end()));
  }

  private static long duration(ProfileDocument.Interval interval, Row row) {
    String column = interval.duration() == null ? interval.start() : interval.duration();
    String cell = row.cell(column);
    OptionalLong millis = Durations.millis(cell, "s");
    if (millis.isEmpty()) {
      throw new Refused(RefusalCode.INVALID, column, cell);
    }
    return millis.getAsLong();
  }

  private static LocalDateTime next(LocalDateTime before, LocalDateTime time) {
    return Midnight.crossed(Duration.between(before, time)) ? time.plusDays(1) : time;
  }

  private static boolean absent(@Nullable Map<String, String> absent, Row row) {
    return absent != null
        && absent.entrySet().stream().allMatch(e -> row.cell(e.getKey()).equals(e.getValue()));
  }
}
