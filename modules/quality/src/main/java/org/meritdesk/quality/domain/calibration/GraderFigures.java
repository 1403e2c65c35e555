package org.meritdesk.quality.domain.calibration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.quality.api.Lean;
import org.meritdesk.quality.domain.agreement.Agreement;
import org.meritdesk.quality.domain.agreement.Bootstrap;
import org.meritdesk.quality.domain.agreement.Coefficient;
import org.meritdesk.quality.domain.agreement.Range;
import org.meritdesk.quality.domain.calibration.CriterionFigures.EqualShare;

/** How each participant marks beside the expert or the group (评分人对标). */
record GraderFigures(
    FormDocument form, BesideExpert expert, Measured measured, Bootstrap bootstrap) {

  /** Below, drawing again says nothing. */
  private static final int LEAST = 3;

  GraderAlignment of(String grader, List<CalibrationMark> own) {
    List<BigDecimal> differences = new ArrayList<>();
    for (CalibrationMark mark : own) {
      BigDecimal score = mark.result().score();
      Optional<BigDecimal> measure = measured.of(mark.contactNo());
      if (score != null && measure.isPresent()) {
        differences.add(score.subtract(measure.get()));
      }
    }
    Range range =
        differences.size() < LEAST
            ? null
            : bootstrap.interval(differences, new MeanDifference()).orElse(null);
    EqualShare equal = expert.equal(own, form.criteria().toList());
    return new GraderAlignment(
        grader,
        expert.isKnown(),
        differences.size(),
        mean(differences),
        range == null ? null : figure(range.low()),
        range == null ? null : figure(range.high()),
        lean(range),
        expert.alignment(own, form).orElse(null),
        equal.equal(),
        equal.compared(),
        equal.percent());
  }

  private static @Nullable BigDecimal mean(List<BigDecimal> differences) {
    Agreement mean = new MeanDifference().of(differences);
    return mean instanceof Coefficient found ? figure(found.value()) : null;
  }

  /** By the published ends, so that what is shown and what is said agree. */
  private static Lean lean(@Nullable Range range) {
    if (range == null) {
      return Lean.UNKNOWN;
    }
    if (figure(range.high()).signum() < 0) {
      return Lean.STRICT;
    }
    return figure(range.low()).signum() > 0 ? Lean.LENIENT : Lean.NEITHER;
  }

  private static BigDecimal figure(double value) {
    return Published.figure(BigDecimal.valueOf(value));
  }
}
