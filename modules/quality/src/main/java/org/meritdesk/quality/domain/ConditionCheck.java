package org.meritdesk.quality.domain;

import java.util.List;
import java.util.Map;
import org.meritdesk.quality.api.Condition;
import org.meritdesk.quality.api.Criterion;

/**
 * A condition asks for points of a criterion that stands earlier (条件题校验); so none goes in circles.
 */
final class ConditionCheck {

  private final Findings findings;
  private final Map<String, Criterion> earlier;

  ConditionCheck(Findings findings, Map<String, Criterion> earlier) {
    this.findings = findings;
    this.earlier = earlier;
  }

  void check(String place, Condition condition) {
    Criterion asked = earlier.get(String.valueOf(condition.criterion()));
    if (asked == null) {
      findings.error(
          place, "condition-not-earlier", "criterion", String.valueOf(condition.criterion()));
      return;
    }
    List<String> offered = asked.points().stream().map(point -> point.code()).toList();
    if (condition.points().isEmpty()) {
      findings.error(place, "condition-empty");
    }
    for (String point : condition.points()) {
      if (!offered.contains(point)) {
        findings.error(place, "condition-point-unknown", "point", point);
      }
    }
    if (!offered.isEmpty() && condition.points().containsAll(offered)) {
      findings.warning(place, "condition-always");
    }
  }
}
