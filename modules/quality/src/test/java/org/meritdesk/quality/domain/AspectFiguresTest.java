package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.Fixtures.criterion;
import static org.meritdesk.quality.domain.Fixtures.fatal;
import static org.meritdesk.quality.domain.Fixtures.form;
import static org.meritdesk.quality.domain.Fixtures.with;
import static org.meritdesk.quality.domain.Fixtures.yesNo;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.Aspect;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.NotApplicablePolicy;

class AspectFiguresTest {

  @Test
  void attitude_passes_when_its_weighted_points_reach_the_pass_mark() {
    FormDocument form =
        form(
            of(Aspect.ATTITUDE, yesNo("a", "4")),
            of(Aspect.ATTITUDE, yesNo("b", "1")),
            of(Aspect.SCRIPT, yesNo("c", "10")));

    assertThat(figures(form, "p1", "p0", "p0").attitudePassed()).isTrue();
    assertThat(figures(form, "p0", "p1", "p1").attitudePassed()).isFalse();
  }

  @Test
  void attitude_that_did_not_apply_is_neither_passed_nor_failed() {
    FormDocument form = form(of(Aspect.ATTITUDE, yesNo("a", "4")), yesNo("b", "1"));

    assertThat(figures(form, null, "p1").attitudePassed()).isNull();
  }

  @Test
  void a_criterion_is_met_only_with_full_points() {
    FormDocument form =
        form(
            of(Aspect.SCRIPT, criterion("a", "1", "0", "1", "2")),
            of(Aspect.SCRIPT, criterion("b", "1", "0", "1", "2")),
            of(Aspect.PROCESS, yesNo("c", "1")));

    assertThat(figures(form, "p1", "p2", "p0").share(Aspect.SCRIPT))
        .isEqualTo(new AspectFigures.Share(1, 2));
  }

  @Test
  void a_question_without_weight_counts_by_its_point() {
    FormDocument form = form(of(Aspect.PROCESS, yesNo("a", "0")), yesNo("b", "1"));

    assertThat(figures(form, "p1", "p1").share(Aspect.PROCESS))
        .isEqualTo(new AspectFigures.Share(1, 1));
  }

  @Test
  void n_a_that_stays_in_the_score_counts_as_not_met_and_else_not_at_all() {
    Criterion zero = with(NotApplicablePolicy.ZERO, yesNo("a", "1"));
    FormDocument form =
        form(of(Aspect.SCRIPT, zero), of(Aspect.SCRIPT, yesNo("b", "1")), yesNo("c", "1"));

    assertThat(figures(form, null, null, "p1").share(Aspect.SCRIPT))
        .isEqualTo(new AspectFigures.Share(0, 1));
  }

  @Test
  void only_criteria_of_compliance_that_failed_are_breaches() {
    FormDocument form =
        form(
            of(Aspect.COMPLIANCE, fatal("a", "1", FailScope.FORM, "0")),
            of(Aspect.COMPLIANCE, yesNo("b", "1")),
            fatal("c", "1", FailScope.CRITERION, "0"));

    assertThat(figures(form, "p0", "p0", "p0").breached()).containsExactly("a");
  }

  private static AspectFigures figures(FormDocument form, String... points) {
    Map<String, Answer> answers = new java.util.HashMap<>();
    int at = 0;
    for (Criterion criterion : form.criteria().toList()) {
      String point = points[at++];
      answers.put(
          criterion.code(),
          (point == null ? Answer.doesNotApply() : Answer.of(point)).because("说明"));
    }
    return new AspectFigures(form, FormScore.of(form, new Answers(answers)));
  }

  private static Criterion of(Aspect aspect, Criterion criterion) {
    return new Criterion(
        criterion.code(),
        criterion.names(),
        criterion.weight(),
        criterion.points(),
        criterion.notApplicable(),
        criterion.fail(),
        criterion.askedIf(),
        criterion.comment(),
        aspect);
  }
}
