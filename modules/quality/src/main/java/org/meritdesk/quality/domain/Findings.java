package org.meritdesk.quality.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.quality.api.FormFinding;

/** Collects findings in the order in which they are met. */
final class Findings {

  private final List<FormFinding> found = new ArrayList<>();

  void error(String place, String code, Object... namesAndValues) {
    add(FormFinding.Severity.ERROR, place, code, namesAndValues);
  }

  void warning(String place, String code, Object... namesAndValues) {
    add(FormFinding.Severity.WARNING, place, code, namesAndValues);
  }

  List<FormFinding> all() {
    return List.copyOf(found);
  }

  private void add(FormFinding.Severity severity, String place, String code, Object... pairs) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      arguments.put((String) pairs[i], pairs[i + 1]);
    }
    found.add(new FormFinding(severity, place, code, arguments));
  }
}
