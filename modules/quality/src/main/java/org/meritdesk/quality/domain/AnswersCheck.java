package org.meritdesk.quality.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;

/**
 * What keeps answers from being published (作答校验): gaps, points that do not exist, comments owed.
 */
public final class AnswersCheck {

  private final Findings findings = new Findings();

  private AnswersCheck() {}

  /** All findings, in the form's order; what the form does not ask comes last. */
  public static List<FormFinding> of(FormDocument form, Answers answers) {
    AnswersCheck check = new AnswersCheck();
    Set<String> asked = Asked.of(form, answers);
    form.criteria()
        .filter(criterion -> asked.contains(criterion.code()))
        .forEach(criterion -> check.answer(criterion, answers.to(criterion).orElse(null)));
    check.notAsked(form, answers, asked);
    return check.findings.all();
  }

  private void answer(Criterion criterion, @Nullable Answer answer) {
    String place = "answers." + criterion.code();
    if (answer == null || !answer.notApplicable() && answer.point() == null) {
      findings.error(place, "answer-missing");
      return;
    }
    ScalePoint point = criterion.point(answer.point()).orElse(null);
    if (answer.notApplicable() && criterion.notApplicable() == NotApplicablePolicy.FORBID) {
      findings.error(place, "not-applicable-forbidden");
    } else if (!answer.notApplicable() && point == null) {
      findings.error(place, "point-unknown", "point", String.valueOf(answer.point()));
    } else if (answer.comment().isBlank()
        && owesComment(criterion, answer.notApplicable() ? null : point)) {
      findings.error(place, "comment-missing");
    }
  }

  private static boolean owesComment(Criterion criterion, @Nullable ScalePoint point) {
    boolean fails =
        point == null ? criterion.notApplicable() == NotApplicablePolicy.FAIL : point.fails();
    boolean belowFull = point == null || point.points().compareTo(criterion.fullPoints()) < 0;
    return fails
        || criterion.comment() == CommentRule.ALWAYS
        || criterion.comment() == CommentRule.BELOW_FULL && belowFull;
  }

  private void notAsked(FormDocument form, Answers answers, Set<String> asked) {
    Set<String> known = form.criteria().map(Criterion::code).collect(Collectors.toSet());
    for (String key : new TreeSet<>(answers.byCriterion().keySet())) {
      if (!known.contains(key)) {
        findings.error("answers." + key, "criterion-unknown", "criterion", key);
      } else if (!asked.contains(key)) {
        findings.warning("answers." + key, "answer-not-asked", "criterion", key);
      }
    }
  }
}
