package org.meritdesk.web.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.PeopleProblem;

/** Days and instants in a path or query (日期参数), in ISO 8601. */
public final class Days {

  private Days() {}

  /** The day, or null without one. */
  public static @Nullable LocalDate read(String name, @Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", name, "value", value);
    }
  }

  /** The day; without one it is refused. */
  public static LocalDate needed(String name, @Nullable String value) {
    LocalDate day = read(name, value);
    if (day == null) {
      throw PeopleProblem.FIELD_INVALID.problem("field", name, "value", String.valueOf(value));
    }
    return day;
  }

  /** The instant, or null without one. */
  public static @Nullable Instant instant(String name, @Nullable String value) {
    try {
      return value == null || value.isBlank() ? null : Instant.parse(value.strip());
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", name, "value", value);
    }
  }
}
