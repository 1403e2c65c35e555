package org.meritdesk.scoring.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.scoring.api.Finding;

/** Collects findings in the order in which they are met. */
final class Findings {

  private final List<Finding> found = new ArrayList<>();

  void error(String place, String code, Object... namesAndValues) {
    add(Finding.Severity.ERROR, place, code, namesAndValues);
  }

  void warning(String place, String code, Object... namesAndValues) {
    add(Finding.Severity.WARNING, place, code, namesAndValues);
  }

  List<Finding> all() {
    return List.copyOf(found);
  }

  boolean refused() {
    return found.stream().anyMatch(Finding::refuses);
  }

  private void add(Finding.Severity severity, String place, String code, Object... pairs) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      arguments.put((String) pairs[i], pairs[i + 1]);
    }
    found.add(new Finding(severity, place, code, arguments));
  }
}
