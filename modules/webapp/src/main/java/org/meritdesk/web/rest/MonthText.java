package org.meritdesk.web.rest;

import java.time.DateTimeException;
import java.time.YearMonth;
import org.meritdesk.people.api.PeopleProblem;

/** Months in a path or query (月份参数), ISO 8601: {@code 2026-10}. */
public final class MonthText {

  private MonthText() {}

  /** Reads a month, or refuses it. */
  public static YearMonth read(String text) {
    try {
      return YearMonth.parse(text.strip());
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", "month", "value", text);
    }
  }
}
