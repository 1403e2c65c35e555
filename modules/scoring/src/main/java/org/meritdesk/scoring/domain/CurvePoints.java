package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.meritdesk.kernel.Published;
import org.meritdesk.scoring.api.Curve;

/** Reads the points off a curve (计分); figures on a joint belong to the better side. */
public final class CurvePoints {

  private static final int INNER_SCALE = 20;

  private CurvePoints() {}

  /** The points of a published figure, 0 to 100, two decimals. */
  public static BigDecimal of(Curve curve, BigDecimal figure) {
    BigDecimal points;
    if (curve instanceof Curve.Steps steps) {
      points = steps(steps, figure);
    } else if (curve instanceof Curve.Ramp ramp) {
      points = ramp(ramp, figure);
    } else {
      points = range((Curve.Range) curve, figure);
    }
    return Published.figure(points);
  }

  /** Whether the curve says anything about the figure. */
  public static boolean covers(Curve curve, BigDecimal figure) {
    return !(curve instanceof Curve.Steps steps)
        || steps.rows().stream().anyMatch(row -> holds(row, figure));
  }

  private static BigDecimal steps(Curve.Steps steps, BigDecimal figure) {
    return steps.rows().stream()
        .filter(row -> holds(row, figure))
        .map(Curve.Step::points)
        .max(Comparator.naturalOrder())
        .orElseThrow(() -> new IllegalStateException("no band holds " + figure.toPlainString()));
  }

  private static boolean holds(Curve.Step row, BigDecimal figure) {
    return (row.from() == null || figure.compareTo(row.from()) >= 0)
        && (row.to() == null || figure.compareTo(row.to()) <= 0);
  }

  private static BigDecimal ramp(Curve.Ramp ramp, BigDecimal figure) {
    if (figure.compareTo(ramp.from()) <= 0) {
      return ramp.fromPoints();
    }
    if (figure.compareTo(ramp.to()) >= 0) {
      return ramp.toPoints();
    }
    BigDecimal rise = ramp.toPoints().subtract(ramp.fromPoints());
    BigDecimal run = ramp.to().subtract(ramp.from());
    return ramp.fromPoints()
        .add(
            figure
                .subtract(ramp.from())
                .multiply(rise)
                .divide(run, INNER_SCALE, RoundingMode.HALF_UP));
  }

  private static BigDecimal range(Curve.Range range, BigDecimal figure) {
    if (figure.compareTo(range.low()) < 0) {
      return range.below();
    }
    return figure.compareTo(range.high()) > 0 ? range.above() : range.inside();
  }
}
