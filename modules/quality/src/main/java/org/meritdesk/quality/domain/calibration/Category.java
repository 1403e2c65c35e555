package org.meritdesk.quality.domain.calibration;

import java.util.Optional;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.CriterionResult;

/** What a grader said about a criterion, as a category (评分类别). */
final class Category {

  private Category() {}

  /** The point or N/A; empty where nothing was asked or answered. */
  static Optional<String> of(CalibrationMark mark, String criterion) {
    return result(mark, criterion).flatMap(Category::of);
  }

  static Optional<CriterionResult> result(CalibrationMark mark, String criterion) {
    return mark.result().sections().stream()
        .flatMap(section -> section.criteria().stream())
        .filter(each -> each.code().equals(criterion))
        .findFirst();
  }

  private static Optional<String> of(CriterionResult result) {
    return switch (result.state()) {
      case JUDGED -> Optional.ofNullable(result.point());
      case NOT_APPLICABLE -> Optional.of(CriterionAgreement.NOT_APPLICABLE);
      case NOT_ASKED, UNANSWERED -> Optional.empty();
    };
  }
}
