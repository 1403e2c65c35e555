package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.Fixtures.answers;
import static org.meritdesk.quality.domain.Fixtures.askedIf;
import static org.meritdesk.quality.domain.Fixtures.effect;
import static org.meritdesk.quality.domain.Fixtures.fatal;
import static org.meritdesk.quality.domain.Fixtures.form;
import static org.meritdesk.quality.domain.Fixtures.with;
import static org.meritdesk.quality.domain.Fixtures.yesNo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.NotApplicablePolicy;

class AnswersCheckTest {

  @Test
  void complete_answers_have_no_findings() {
    assertThat(check(form(yesNo("a", "1"), yesNo("b", "1")), answers("a", "p1", "b", "n/a")))
        .isEmpty();
  }

  @Test
  void what_is_asked_needs_an_answer_that_is_offered() {
    FormDocument form =
        form(yesNo("a", "1"), yesNo("b", "1"), with(NotApplicablePolicy.FORBID, yesNo("c", "1")));

    assertThat(check(form, answers("b", "p7", "c", "n/a")))
        .containsExactly(
            "ERROR answers.a answer-missing",
            "ERROR answers.b point-unknown",
            "ERROR answers.c not-applicable-forbidden");
  }

  @Test
  void what_is_not_asked_is_disregarded_and_what_is_unknown_refused() {
    FormDocument form = form(yesNo("a", "1"), askedIf("a", "p0", yesNo("b", "1")));

    assertThat(check(form, answers("a", "p1", "b", "p1", "z", "p1")))
        .containsExactly("WARNING answers.b answer-not-asked", "ERROR answers.z criterion-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "OPTIONAL,p1,false",
    "OPTIONAL,p0,false",
    "OPTIONAL,n/a,false",
    "BELOW_FULL,p1,false",
    "BELOW_FULL,p0,true",
    "BELOW_FULL,n/a,true",
    "ALWAYS,p1,true",
    "ALWAYS,p0,true",
    "ALWAYS,n/a,true"
  })
  void a_comment_is_owed_by_the_rule_of_the_criterion(
      CommentRule rule, String point, boolean owed) {
    FormDocument form = form(with(rule, yesNo("a", "1")));
    Answers silent = answers("a", point);
    Answers explained = new Answers(Map.of("a", silent.byCriterion().get("a").because("见第 3 句")));

    assertThat(check(form, silent).contains("ERROR answers.a comment-missing")).isEqualTo(owed);
    assertThat(check(form, explained)).isEmpty();
  }

  @Test
  void a_fail_always_owes_a_comment() {
    Criterion fatal = fatal("a", "1", FailScope.FORM, "0");
    Criterion absent =
        with(NotApplicablePolicy.FAIL, with(effect(FailScope.FORM, "0"), yesNo("b", "1")));

    assertThat(check(form(fatal, absent), answers("a", "p0", "b", "n/a")))
        .containsExactly("ERROR answers.a comment-missing", "ERROR answers.b comment-missing");
    assertThat(check(form(fatal, absent), answers("a", "p1", "b", "p0"))).isEmpty();
  }

  @Test
  void not_applicable_outranks_a_point_that_was_left_standing() {
    FormDocument form = form(yesNo("a", "1"));

    assertThat(check(form, new Answers(Map.of("a", new Answer("p9", true, ""))))).isEmpty();
  }

  private static List<String> check(FormDocument form, Answers answers) {
    return AnswersCheck.of(form, answers).stream()
        .map(finding -> finding.severity() + " " + finding.place() + " " + finding.code())
        .toList();
  }
}
