package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.meritdesk.scoring.api.Curve;

/** What is wrong or remarkable about a curve (计分曲线校验). */
final class CurveCheck {

  static final BigDecimal HUNDRED = new BigDecimal("100");

  private CurveCheck() {}

  static void check(String place, Curve curve, Optional<MeasureTraits> traits, Findings findings) {
    if (curve instanceof Curve.Steps steps) {
      new StepsCheck(place, traits, findings).check(steps.rows());
    } else if (curve instanceof Curve.Ramp ramp) {
      ramp(place, ramp, traits, findings);
    } else {
      range(place, (Curve.Range) curve, findings);
    }
  }

  @SuppressWarnings("NullAway") // a parsed curve may lack any part
  private static void ramp(
      String place, Curve.Ramp ramp, Optional<MeasureTraits> traits, Findings findings) {
    points(place, findings, ramp.fromPoints(), ramp.toPoints());
    if (ramp.from() == null || ramp.to() == null || ramp.from().compareTo(ramp.to()) >= 0) {
      findings.error(place, "ramp-without-length");
    } else if (ramp.fromPoints() != null && ramp.toPoints() != null) {
      int rise = ramp.toPoints().compareTo(ramp.fromPoints());
      if (rise == 0) {
        findings.error(place, "ramp-level");
      } else if (traits.isPresent() && against(traits.get().better(), rise > 0)) {
        findings.warning(place, "points-against-direction");
      }
    }
  }

  @SuppressWarnings("NullAway") // a parsed curve may lack any part
  private static void range(String place, Curve.Range range, Findings findings) {
    points(place, findings, range.inside(), range.below(), range.above());
    if (range.low() == null || range.high() == null || range.low().compareTo(range.high()) > 0) {
      findings.error(place, "range-reversed");
    }
    if (range.inside() != null
        && range.below() != null
        && range.above() != null
        && range.inside().compareTo(range.below().max(range.above())) <= 0) {
      findings.error(place, "range-worse-inside");
    }
  }

  static void points(String place, Findings findings, BigDecimal... all) {
    for (BigDecimal points : all) {
      if (SchemeCheck.outside(points, HUNDRED) || points.stripTrailingZeros().scale() > 2) {
        findings.error(place, "points-out-of-range", "points", String.valueOf(points));
      }
    }
  }

  static boolean against(Better better, boolean rising) {
    return better == Better.MORE && !rising || better == Better.LESS && rising;
  }
}
