package org.meritdesk.training.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a year (季度): {@code 2026-Q1}. */
public record Quarter(int year, int number) {

  private static final Pattern SHAPE = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS = 3;

  /** One of four. */
  public Quarter {
    if (number < 1 || number > 4) {
      throw new DateTimeException("no quarter: " + number);
    }
  }

  /** The quarter of a day. */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
  }

  /**
   * Reads {@code 2026-Q1}.
   *
   * @throws DateTimeException if it is none
   */
  public static Quarter parse(String text) {
    Matcher shape = SHAPE.matcher(text.strip());
    if (!shape.matches()) {
      throw new DateTimeException("no quarter: " + text);
    }
    return new Quarter(Integer.parseInt(shape.group(1)), Integer.parseInt(shape.group(2)));
  }

  /** Its first day. */
  public LocalDate from() {
    return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
  }

  /** The day after its last. */
  public LocalDate end() {
    return from().plusMonths(MONTHS);
  }

  /** The quarter before. */
  public Quarter before() {
    return of(from().minusDays(1));
  }

  /** The quarter after. */
  public Quarter after() {
    return of(end());
  }

  @Override
  public String toString() {
    return "%d-Q%d".formatted(year, number);
  }
}
