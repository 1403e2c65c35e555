package org.meritdesk.web.rest.measures;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.MeasuresProblem;
import org.meritdesk.people.api.PeopleProblem;

/** What a query asks for (查询参数): days in ISO 8601 and measures by name. */
final class Asked {

  private Asked() {}

  static LocalDate day(String name, @Nullable String value) {
    try {
      return LocalDate.parse(value == null ? "" : value.strip());
    } catch (DateTimeException e) {
      throw PeopleProblem.FIELD_INVALID.problem("field", name, "value", String.valueOf(value));
    }
  }

  static Measure measure(@Nullable String name) {
    try {
      return Measure.valueOf(name == null ? "" : name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw MeasuresProblem.MEASURE_UNKNOWN.problem("measure", String.valueOf(name));
    }
  }

  /** Names parted by commas; all measures if absent. */
  static Set<Measure> measures(@Nullable String names) {
    if (names == null || names.isBlank()) {
      return EnumSet.allOf(Measure.class);
    }
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    for (String name : names.split(",", -1)) {
      measures.add(measure(name));
    }
    return measures;
  }
}
