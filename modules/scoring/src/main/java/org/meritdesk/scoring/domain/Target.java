package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.stream.Stream;
import org.meritdesk.scoring.api.Curve;

/** The nearest figure that earns the most a curve gives (满分线). */
final class Target {

  private Target() {}

  static BigDecimal of(Curve curve, BigDecimal value) {
    if (curve instanceof Curve.Range range) {
      return value.max(range.low()).min(range.high());
    }
    if (curve instanceof Curve.Ramp ramp) {
      return ramp.toPoints().compareTo(ramp.fromPoints()) > 0 ? ramp.to() : ramp.from();
    }
    Curve.Steps steps = (Curve.Steps) curve;
    BigDecimal most =
        steps.rows().stream().map(Curve.Step::points).max(Comparator.naturalOrder()).orElseThrow();
    return steps.rows().stream()
        .filter(row -> row.points().compareTo(most) == 0)
        .flatMap(row -> Stream.of(row.from(), row.to()))
        .flatMap(Stream::ofNullable)
        .min(Comparator.comparing(edge -> edge.subtract(value).abs()))
        .orElse(value);
  }
}
