package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.meritdesk.kernel.Published;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FailReason;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormFailure;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.SectionFloor;

/**
 * A section with its answers: first its criteria fail, then the section, then its floor is read.
 */
record MarkedSection(FormSection section, List<Marked> marks) {

  BigDecimal possible() {
    return sum(Marked::possible);
  }

  /** Weighted points after fails of criteria and of the section. */
  BigDecimal earned() {
    return after(failures());
  }

  List<FormFailure> failures() {
    List<FormFailure> failures = new ArrayList<>();
    marks.stream()
        .map(mark -> mark.failure(section.code()))
        .filter(Objects::nonNull)
        .forEach(failures::add);
    SectionFloor floor = section.floor();
    if (floor != null && settled() && possible().signum() > 0) {
      BigDecimal percent = percent(after(failures), possible());
      if (percent.compareTo(floor.below()) < 0) {
        failures.add(
            new FormFailure(section.code(), null, FailReason.BELOW_FLOOR, floor.effect(), percent));
      }
    }
    return failures;
  }

  BigDecimal sum(Function<Marked, BigDecimal> part) {
    return marks.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static BigDecimal percent(BigDecimal earned, BigDecimal possible) {
    return Published.ratio(earned.movePointRight(2), possible);
  }

  private boolean settled() {
    return marks.stream().noneMatch(mark -> mark.state() == CriterionState.UNANSWERED);
  }

  private BigDecimal after(List<FormFailure> failures) {
    return Capped.by(failures, FailScope.SECTION, sum(Marked::earned), possible());
  }
}
