package org.meritdesk.web.rest.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.PeopleProblem;

/** Reads the days of a span (日期参数). */
final class SpanDays {

  private SpanDays() {}

  /** The day of a parameter; {@code field-invalid} without one. */
  static LocalDate day(String field, @Nullable String text) {
    try {
      return LocalDate.parse(text == null ? "" : text.strip());
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", field, "value", String.valueOf(text));
    }
  }
}
