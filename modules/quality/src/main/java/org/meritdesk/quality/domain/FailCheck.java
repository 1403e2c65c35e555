package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionFloor;

/**
 * Automatic fails must be able to happen, have an effect and never be the better answer (致命项校验).
 */
final class FailCheck {

  private final Findings findings;
  private final @Nullable BigDecimal passMark;

  FailCheck(Findings findings, @Nullable BigDecimal passMark) {
    this.findings = findings;
    this.passMark = passMark;
  }

  void criterion(String place, Criterion criterion) {
    List<ScalePoint> points = criterion.points();
    boolean some = points.stream().anyMatch(ScalePoint::fails);
    boolean byNotApplicable = criterion.notApplicable() == NotApplicablePolicy.FAIL;
    FailEffect effect = criterion.fail();
    if (effect != null) {
      effect(place + ".fail", effect);
      if (!some && !byNotApplicable) {
        findings.warning(place + ".fail", "fail-never");
      }
    } else if (some || byNotApplicable) {
      findings.error(place, "fail-without-effect");
    }
    if (some && points.stream().allMatch(ScalePoint::fails)) {
      findings.error(place, "fail-always");
    }
    betterThanPassing(place, points);
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  void floor(String place, SectionFloor floor) {
    if (RowCheck.notPositive(floor.below()) || floor.below().compareTo(RowCheck.HUNDRED) > 0) {
      findings.error(place, "floor-out-of-range", "below", String.valueOf(floor.below()));
    }
    if (floor.effect() == null) {
      findings.error(place, "fail-without-effect");
      return;
    }
    effect(place, floor.effect());
    if (floor.effect().scope() == FailScope.CRITERION) {
      findings.error(place, "floor-without-criterion");
    }
  }

  @SuppressWarnings("NullAway") // a parsed document may lack the scope
  private void effect(String place, FailEffect effect) {
    if (effect.scope() == null) {
      findings.error(place, "fail-without-scope");
    }
    if (RowCheck.outside(effect.atMost(), RowCheck.HUNDRED)
        || effect.atMost().compareTo(RowCheck.HUNDRED) == 0) {
      findings.error(place, "cap-out-of-range", "cap", effect.atMost());
    } else if (effect.scope() == FailScope.FORM
        && passMark != null
        && effect.atMost().compareTo(passMark) >= 0) {
      findings.warning(place, "cap-still-passes", "cap", effect.atMost(), "mark", passMark);
    }
  }

  private void betterThanPassing(String place, List<ScalePoint> points) {
    BigDecimal leastPassing =
        values(points, point -> !point.fails()).stream().reduce(BigDecimal::min).orElse(null);
    for (int i = 0; i < points.size(); i++) {
      BigDecimal earned = value(points.get(i));
      if (points.get(i).fails()
          && earned != null
          && leastPassing != null
          && earned.compareTo(leastPassing) > 0) {
        findings.error(
            place + ".points[" + i + "]",
            "fail-earns-more",
            "points",
            earned,
            "than",
            leastPassing);
      }
    }
  }

  private static List<BigDecimal> values(List<ScalePoint> points, Predicate<ScalePoint> which) {
    return points.stream().filter(which).map(FailCheck::value).filter(Objects::nonNull).toList();
  }

  private static @Nullable BigDecimal value(ScalePoint point) {
    return point.points();
  }
}
