package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailReason;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormFailure;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;

/**
 * A criterion with its answer, before the form is summed up.
 *
 * @param point the point chosen; null unless judged
 */
record Marked(Criterion criterion, CriterionState state, @Nullable ScalePoint point) {

  static Marked of(Criterion criterion, boolean asked, @Nullable Answer answer) {
    if (!asked) {
      return new Marked(criterion, CriterionState.NOT_ASKED, null);
    }
    if (answer != null && answer.notApplicable()) {
      boolean allowed = criterion.notApplicable() != NotApplicablePolicy.FORBID;
      return new Marked(
          criterion, allowed ? CriterionState.NOT_APPLICABLE : CriterionState.UNANSWERED, null);
    }
    ScalePoint point = answer == null ? null : criterion.point(answer.point()).orElse(null);
    return new Marked(
        criterion, point == null ? CriterionState.UNANSWERED : CriterionState.JUDGED, point);
  }

  /** Weighted points that could be earned if it applied. */
  BigDecimal full() {
    return criterion.fullPoints().multiply(criterion.weight());
  }

  /** Weighted points that could be earned and were judged. */
  BigDecimal earnable() {
    return state == CriterionState.JUDGED ? full() : BigDecimal.ZERO;
  }

  /** Weighted points that count on the lower side of the score. */
  BigDecimal possible() {
    boolean counts =
        state == CriterionState.JUDGED
            || state == CriterionState.NOT_APPLICABLE
                && criterion.notApplicable() != NotApplicablePolicy.REDISTRIBUTE;
    return counts ? full() : BigDecimal.ZERO;
  }

  /** Whether its weight went to the others. */
  boolean redistributed() {
    return state != CriterionState.UNANSWERED && possible().signum() == 0;
  }

  BigDecimal earnedBeforeFails() {
    return point == null ? BigDecimal.ZERO : point.points().multiply(criterion.weight());
  }

  /** Weighted points after a fail of the criterion itself. */
  BigDecimal earned() {
    FailEffect effect = criterion.fail();
    return effect != null && effect.scope() == FailScope.CRITERION && failed() != null
        ? Capped.by(effect, earnedBeforeFails(), possible())
        : earnedBeforeFails();
  }

  @Nullable FormFailure failure(String section) {
    FailReason reason = failed();
    FailEffect effect = criterion.fail();
    return reason == null || effect == null
        ? null
        : new FormFailure(section, criterion.code(), reason, effect, null);
  }

  private @Nullable FailReason failed() {
    if (point != null && point.fails()) {
      return FailReason.FAILING_POINT;
    }
    return state == CriterionState.NOT_APPLICABLE
            && criterion.notApplicable() == NotApplicablePolicy.FAIL
        ? FailReason.NOT_APPLICABLE
        : null;
  }
}
