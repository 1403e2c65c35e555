package org.meritdesk.quality.domain.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.domain.agreement.Scale;

/** The scales on which the answers to a criterion are compared (评分量表). */
final class CriterionScales {

  private static final Comparator<ScalePoint> ORDER =
      Comparator.comparing(ScalePoint::points)
          .thenComparing(ScalePoint::fails, Comparator.reverseOrder());

  private CriterionScales() {}

  /** All answers as names; N/A is one of them where it may be chosen. */
  static Scale named(Criterion criterion) {
    List<String> names = new ArrayList<>(sorted(criterion).stream().map(ScalePoint::code).toList());
    if (criterion.notApplicable() != NotApplicablePolicy.FORBID) {
      names.add(CriterionAgreement.NOT_APPLICABLE);
    }
    return Scale.named(names.toArray(String[]::new));
  }

  /**
   * The points in their order, one that fails below one that only earns as little; empty with fewer
   * than three, or if two stand at the same place.
   */
  static Optional<Scale> ordered(Criterion criterion) {
    List<ScalePoint> points = sorted(criterion);
    boolean ranked = points.size() > 2;
    for (int i = 1; i < points.size(); i++) {
      ranked &= ORDER.compare(points.get(i - 1), points.get(i)) < 0;
    }
    return ranked
        ? Optional.of(Scale.named(points.stream().map(ScalePoint::code).toArray(String[]::new)))
        : Optional.empty();
  }

  private static List<ScalePoint> sorted(Criterion criterion) {
    return criterion.points().stream().sorted(ORDER).toList();
  }
}
