package org.meritdesk.web.faces;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The month of an address (月份参数): {@code ?month=2026-10}. */
public final class MonthParam {

  private MonthParam() {}

  /** The month that is written there, if it can be read. */
  public static Optional<YearMonth> read(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The month that is written there, else the running one. */
  public static YearMonth readOr(@Nullable String text, Clock clock, ZoneId zone) {
    return read(text).orElseGet(() -> YearMonth.now(clock.withZone(zone)));
  }
}
