package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFailure;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.NotApplicablePolicy;

/**
 * What a result says by aspect (分维度结论): attitude by its weighted points against the pass mark,
 * script and process by criteria fully met, compliance by what failed.
 */
public final class AspectFigures {

  private final FormDocument form;
  private final FormResult result;
  private final Map<String, Criterion> criteria = new HashMap<>();

  /** Criteria fully met, of those judged. */
  public record Share(int met, int judged) {}

  /** Of a result on its form. */
  public AspectFigures(FormDocument form, FormResult result) {
    this.form = form;
    this.result = result;
    form.criteria().forEach(criterion -> criteria.put(criterion.code(), criterion));
  }

  /** Whether the points for attitude reach the pass mark; null if nothing of it was judged. */
  public @Nullable Boolean attitudePassed() {
    BigDecimal earned = BigDecimal.ZERO;
    BigDecimal possible = BigDecimal.ZERO;
    for (CriterionResult each : of(Aspect.ATTITUDE)) {
      earned = earned.add(each.earned());
      possible = possible.add(each.possible());
    }
    return possible.signum() == 0
        ? null
        : MarkedSection.percent(earned, possible).compareTo(form.passMark()) >= 0;
  }

  /** Criteria of an aspect. */
  public Share share(Aspect aspect) {
    int met = 0;
    int judged = 0;
    for (CriterionResult each : of(aspect)) {
      judged += judged(each) ? 1 : 0;
      met += judged(each) && met(each) ? 1 : 0;
    }
    return new Share(met, judged);
  }

  /** Keys of the criteria of compliance that failed automatically, in the form's order. */
  public List<String> breached() {
    List<String> breached = new ArrayList<>();
    for (FormFailure failure : result.failures()) {
      String code = failure.criterion();
      Criterion criterion = code == null ? null : criteria.get(code);
      if (criterion != null && criterion.aspect() == Aspect.COMPLIANCE) {
        breached.add(criterion.code());
      }
    }
    return breached;
  }

  private List<CriterionResult> of(Aspect aspect) {
    return result.sections().stream()
        .flatMap(section -> section.criteria().stream())
        .filter(each -> criterion(each).aspect() == aspect)
        .toList();
  }

  /** N/A is a judgement where it does not leave the score. */
  private boolean judged(CriterionResult each) {
    return each.state() == CriterionState.JUDGED
        || each.state() == CriterionState.NOT_APPLICABLE
            && criterion(each).notApplicable() != NotApplicablePolicy.REDISTRIBUTE;
  }

  private boolean met(CriterionResult each) {
    Criterion criterion = criterion(each);
    return criterion
        .point(each.point())
        .filter(point -> !point.fails() && point.points().compareTo(criterion.fullPoints()) >= 0)
        .isPresent();
  }

  private Criterion criterion(CriterionResult each) {
    return Objects.requireNonNull(criteria.get(each.code()), each::code);
  }
}
