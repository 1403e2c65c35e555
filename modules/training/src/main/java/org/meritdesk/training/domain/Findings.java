package org.meritdesk.training.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.training.api.CourseFinding;

/** Collects findings in the order in which they are met. */
final class Findings {

  private final List<CourseFinding> found = new ArrayList<>();

  void add(String place, String code, Object... namesAndValues) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    found.add(new CourseFinding(place, code, arguments));
  }

  List<CourseFinding> all() {
    return List.copyOf(found);
  }
}
