package org.meritdesk.people.internal;

import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.domain.Zones;

/** Checks of single values before they are stored (字段校验). */
final class Fields {

  private Fields() {}

  static String text(String field, @Nullable String value, int longest) {
    String stripped = value == null ? "" : value.strip();
    if (stripped.isEmpty() || stripped.length() > longest || stripped.indexOf('\0') >= 0) {
      throw invalid(field, value);
    }
    return stripped;
  }

  static @Nullable String optional(String field, @Nullable String value, int longest) {
    return value == null || value.isBlank() ? null : text(field, value, longest);
  }

  static String zone(@Nullable String value) {
    String zone = text("zone", value, 60);
    if (!Zones.known(zone)) {
      throw PeopleProblem.ZONE_UNKNOWN.problem("zone", zone);
    }
    return zone;
  }

  static RuntimeException invalid(String field, @Nullable Object value) {
    return PeopleProblem.FIELD_INVALID.problem("field", field, "value", value == null ? "" : value);
  }
}
