package org.meritdesk.quality.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFailure;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionResult;

/**
 * Scores answers by a form (质检计分): Σ(points·w) ÷ Σ(possible·w), what does not apply off both sides,
 * fails of criteria, then sections, then the form, one rounding. Expects a form that {@link
 * FormCheck} lets pass; answers may be a draft.
 */
public final class FormScore {

  private final FormDocument form;
  private final List<MarkedSection> sections;

  private FormScore(FormDocument form, Answers answers) {
    Set<String> asked = Asked.of(form, answers);
    this.form = form;
    this.sections =
        form.sections().stream()
            .map(
                section ->
                    new MarkedSection(
                        section,
                        section.criteria().stream()
                            .map(
                                criterion ->
                                    Marked.of(
                                        criterion,
                                        asked.contains(criterion.code()),
                                        answers.to(criterion).orElse(null)))
                            .toList()))
            .toList();
  }

  /** What the answers are worth; the same input gives the same result. */
  public static FormResult of(FormDocument form, Answers answers) {
    return new FormScore(form, answers).result();
  }

  private FormResult result() {
    List<FormFailure> failures =
        sections.stream().flatMap(section -> section.failures().stream()).toList();
    BigDecimal possible = sum(MarkedSection::possible);
    BigDecimal full = sum(section -> section.sum(Marked::full));
    BigDecimal before = null;
    BigDecimal score = null;
    if (every(mark -> mark.state() != CriterionState.UNANSWERED)
        && !every(mark -> mark.earnable().signum() == 0)) {
      before =
          MarkedSection.percent(sum(section -> section.sum(Marked::earnedBeforeFails)), possible);
      score =
          MarkedSection.percent(
              Capped.by(failures, FailScope.FORM, sum(MarkedSection::earned), possible), possible);
    }
    return new FormResult(
        outcome(score),
        score,
        before,
        share(
            sum(
                section ->
                    section.sum(mark -> mark.redistributed() ? mark.full() : BigDecimal.ZERO)),
            full),
        sections.stream().map(section -> section(section, full, possible)).toList(),
        failures);
  }

  private FormOutcome outcome(@Nullable BigDecimal score) {
    if (score != null) {
      return score.compareTo(form.passMark()) >= 0 ? FormOutcome.PASSED : FormOutcome.NOT_PASSED;
    }
    return every(mark -> mark.state() != CriterionState.UNANSWERED)
        ? FormOutcome.NOTHING_JUDGED
        : FormOutcome.INCOMPLETE;
  }

  private static SectionResult section(
      MarkedSection section, BigDecimal full, BigDecimal possible) {
    BigDecimal counted = section.possible();
    return new SectionResult(
        section.section().code(),
        Published.figure(section.earned()),
        Published.figure(counted),
        counted.signum() == 0 ? null : MarkedSection.percent(section.earned(), counted),
        section.marks().stream().map(mark -> criterion(mark, full, possible)).toList());
  }

  private static CriterionResult criterion(Marked mark, BigDecimal full, BigDecimal possible) {
    ScalePoint point = mark.point();
    return new CriterionResult(
        mark.criterion().code(),
        mark.state(),
        point == null ? null : point.code(),
        Published.figure(mark.earned()),
        Published.figure(mark.possible()),
        share(mark.full(), full),
        share(mark.possible(), possible));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? Published.figure(BigDecimal.ZERO)
        : MarkedSection.percent(part, whole);
  }

  private boolean every(Predicate<Marked> is) {
    return sections.stream().flatMap(section -> section.marks().stream()).allMatch(is);
  }

  private BigDecimal sum(Function<MarkedSection, BigDecimal> part) {
    return sections.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
