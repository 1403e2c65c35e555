package org.meritdesk.web.rest.measures;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.MeasuresProblem;

/** The measures that a query asks for (指标参数), by name. */
final class Asked {

  private Asked() {}

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
