package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.domain.agreement.PointAlignment;
import org.meritdesk.quality.domain.agreement.PointAlignment.Points;
import org.meritdesk.quality.domain.calibration.CriterionFigures.EqualShare;

/** Marks held against the expert's, criterion by criterion (与专家对比). */
final class BesideExpert {

  private final Map<Integer, CalibrationMark> expert = new HashMap<>();

  BesideExpert(List<CalibrationMark> expertMarks) {
    expertMarks.forEach(mark -> expert.put(mark.contactNo(), mark));
  }

  boolean isKnown() {
    return !expert.isEmpty();
  }

  /** What the expert judged and the others said the same about, or not. */
  EqualShare equal(List<CalibrationMark> marks, List<Criterion> criteria) {
    int equal = 0;
    int compared = 0;
    for (CalibrationMark mark : marks) {
      CalibrationMark measure = expert.get(mark.contactNo());
      for (Criterion criterion : criteria) {
        Optional<String> right =
            measure == null ? Optional.empty() : Category.of(measure, criterion.code());
        if (right.isPresent()) {
          compared++;
          equal += right.equals(Category.of(mark, criterion.code())) ? 1 : 0;
        }
      }
    }
    return new EqualShare(equal, compared);
  }

  /** Closeness of points over the criteria that both judged. */
  Optional<BigDecimal> alignment(List<CalibrationMark> marks, FormDocument form) {
    List<Points> points = new ArrayList<>();
    for (CalibrationMark mark : marks) {
      CalibrationMark measure = expert.get(mark.contactNo());
      if (measure != null) {
        form.criteria()
            .forEach(criterion -> points(mark, measure, criterion).ifPresent(points::add));
      }
    }
    return PointAlignment.of(points);
  }

  private static Optional<Points> points(
      CalibrationMark mark, CalibrationMark measure, Criterion criterion) {
    Optional<BigDecimal> given = earned(mark, criterion);
    Optional<BigDecimal> right = earned(measure, criterion);
    return given.isEmpty() || right.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Points(
                given.get(), right.get(), criterion.fullPoints().multiply(criterion.weight())));
  }

  private static Optional<BigDecimal> earned(CalibrationMark mark, Criterion criterion) {
    return Category.of(mark, criterion.code())
        .flatMap(criterion::point)
        .map(ScalePoint::points)
        .map(points -> points.multiply(criterion.weight()));
  }
}
