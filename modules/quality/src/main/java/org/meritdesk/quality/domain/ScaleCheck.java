package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.meritdesk.quality.api.ScalePoint;

/**
 * A scale offers a choice (评分点校验): at least two points with wording in both languages; where they
 * weigh anything, no two that earn the same and one that earns something.
 */
final class ScaleCheck {

  private final Findings findings;
  private final RowCheck rows;
  private final boolean weighs;

  ScaleCheck(Findings findings, boolean weighs) {
    this.findings = findings;
    this.weighs = weighs;
    this.rows = new RowCheck(findings);
  }

  void check(String place, List<ScalePoint> points) {
    Set<String> codes = new HashSet<>();
    Set<String> values = new HashSet<>();
    boolean earns = false;
    for (int i = 0; i < points.size(); i++) {
      ScalePoint point = points.get(i);
      String row = place + ".points[" + i + "]";
      rows.code(row, point.code(), codes);
      rows.texts(row, point.wording(), "wording-missing");
      earns |= value(row, point, values);
    }
    if (points.size() < 2) {
      findings.error(place, "points-too-few");
    } else if (weighs && !earns) {
      findings.error(place, "points-earn-nothing");
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack the points
  private boolean value(String row, ScalePoint point, Set<String> values) {
    BigDecimal points = point.points();
    if (points == null || points.signum() < 0 || RowCheck.fine(points)) {
      findings.error(row, "points-malformed", "points", String.valueOf(points));
      return false;
    }
    if (weighs && !values.add(points.stripTrailingZeros().toPlainString() + point.fails())) {
      findings.error(row, "points-twice", "points", points);
    }
    return points.signum() > 0;
  }
}
