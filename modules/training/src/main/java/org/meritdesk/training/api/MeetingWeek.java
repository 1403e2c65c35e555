package org.meritdesk.training.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A week from Monday to Sunday (周), ISO 8601: {@code 2026-W10}. */
public record MeetingWeek(LocalDate monday) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** Begins on a Monday. */
  public MeetingWeek {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new DateTimeException(monday + " is no Monday");
    }
  }

  /** The week of a day. */
  public static MeetingWeek of(LocalDate day) {
    return new MeetingWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /**
   * Reads {@code 2026-W10}.
   *
   * @throws DateTimeException if there is no such week
   */
  public static MeetingWeek parse(String text) {
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches()) {
      throw new DateTimeException("no week: " + text);
    }
    int number = Integer.parseInt(shape.group(2));
    LocalDate january = LocalDate.of(Integer.parseInt(shape.group(1)), 1, 4);
    if (number < 1
        || number > IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(january).getMaximum()) {
      throw new DateTimeException("no week: " + text);
    }
    return of(january.plusWeeks(number - 1L));
  }

  /** The day after Sunday. */
  public LocalDate end() {
    return monday.plusDays(7);
  }

  /** The last day. */
  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** The week before. */
  public MeetingWeek before() {
    return new MeetingWeek(monday.minusDays(7));
  }

  /** The week after. */
  public MeetingWeek after() {
    return new MeetingWeek(end());
  }

  @Override
  public String toString() {
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
