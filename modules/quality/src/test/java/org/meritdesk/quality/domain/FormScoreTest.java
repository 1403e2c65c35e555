package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.Fixtures.answers;
import static org.meritdesk.quality.domain.Fixtures.askedIf;
import static org.meritdesk.quality.domain.Fixtures.criterion;
import static org.meritdesk.quality.domain.Fixtures.fatal;
import static org.meritdesk.quality.domain.Fixtures.form;
import static org.meritdesk.quality.domain.Fixtures.section;
import static org.meritdesk.quality.domain.Fixtures.with;
import static org.meritdesk.quality.domain.Fixtures.yesNo;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritdesk.quality.api.CriterionResult;
import org.meritdesk.quality.api.CriterionState;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.NotApplicablePolicy;

class FormScoreTest {

  @Test
  void vector_5c_one_of_two_at_40_and_one_of_one_at_20_is_60_percent() {
    FormDocument form = form(criterion("a", "40", "2", "1", "0"), criterion("b", "20", "1", "0"));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p1"));

    assertThat(result.score()).isEqualTo("60.00");
    assertThat(result.scoreBeforeFails()).isEqualTo("60.00");
    assertThat(result.outcome()).isEqualTo(FormOutcome.NOT_PASSED);
    assertThat(result.failures()).isEmpty();
  }

  @Test
  void vector_5c_not_applicable_leaves_both_sides() {
    FormDocument form = form(yesNo("a", "40"), yesNo("b", "40"), yesNo("c", "20"));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "n/a", "c", "p0"));

    assertThat(result.score()).isEqualTo("66.67");
    assertThat(result.redistributed()).isEqualTo("40.00");
    assertThat(criteria(result))
        .extracting(CriterionResult::state, CriterionResult::share, CriterionResult::countedShare)
        .containsExactly(
            tuple(CriterionState.JUDGED, "40.00", "66.67"),
            tuple(CriterionState.NOT_APPLICABLE, "40.00", "0.00"),
            tuple(CriterionState.JUDGED, "20.00", "33.33"));
  }

  @ParameterizedTest
  @EnumSource(
      value = NotApplicablePolicy.class,
      names = {"REDISTRIBUTE", "ZERO", "FAIL"})
  void vector_5c_a_form_where_nothing_applies_has_no_score(NotApplicablePolicy policy) {
    FormDocument form =
        form(
            with(policy, fatal("a", "40", FailScope.CRITERION, "0")),
            with(policy, fatal("b", "20", FailScope.CRITERION, "0")));

    FormResult result = FormScore.of(form, answers("a", "n/a", "b", "n/a"));

    assertThat(result.outcome()).isEqualTo(FormOutcome.NOTHING_JUDGED);
    assertThat(result.score()).isNull();
    assertThat(result.scoreBeforeFails()).isNull();
  }

  @Test
  void a_form_where_only_a_leading_question_was_answered_has_no_score() {
    FormDocument form = form(criterion("lead", "0", "1", "0"), yesNo("a", "40"));

    FormResult result = FormScore.of(form, answers("lead", "p1", "a", "n/a"));

    assertThat(result.outcome()).isEqualTo(FormOutcome.NOTHING_JUDGED);
    assertThat(result.score()).isNull();
  }

  @Test
  void not_applicable_as_zero_stays_on_the_lower_side() {
    FormDocument form = form(yesNo("a", "75"), with(NotApplicablePolicy.ZERO, yesNo("b", "25")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "n/a"));

    assertThat(result.score()).isEqualTo("75.00");
    assertThat(result.redistributed()).isEqualTo("0.00");
    assertThat(result.failures()).isEmpty();
  }

  @Test
  void where_not_applicable_is_forbidden_it_is_no_answer() {
    FormDocument form = form(yesNo("a", "75"), with(NotApplicablePolicy.FORBID, yesNo("b", "25")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "n/a"));

    assertThat(result.outcome()).isEqualTo(FormOutcome.INCOMPLETE);
    assertThat(criteria(result).get(1).state()).isEqualTo(CriterionState.UNANSWERED);
  }

  @Test
  void a_draft_has_points_but_no_score() {
    FormDocument form = form(yesNo("a", "75"), yesNo("b", "25"));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p9"));

    assertThat(result.outcome()).isEqualTo(FormOutcome.INCOMPLETE);
    assertThat(result.score()).isNull();
    assertThat(criteria(result).get(0).earned()).isEqualTo("75.00");
    assertThat(criteria(result).get(1).possible()).isEqualTo("0.00");
    assertThat(result.redistributed()).isEqualTo("0.00");
  }

  @Test
  void a_question_that_is_not_asked_leaves_both_sides_whatever_stands_there() {
    FormDocument form =
        form(
            criterion("upset", "0", "1", "0"),
            yesNo("a", "80"),
            with(NotApplicablePolicy.ZERO, askedIf("upset", "p1", yesNo("calmed", "20"))));

    FormResult calm = FormScore.of(form, answers("upset", "p0", "a", "p1", "calmed", "p0"));
    FormResult upset = FormScore.of(form, answers("upset", "p1", "a", "p1", "calmed", "p0"));

    assertThat(calm.score()).isEqualTo("100.00");
    assertThat(calm.redistributed()).isEqualTo("20.00");
    assertThat(criteria(calm).get(2).state()).isEqualTo(CriterionState.NOT_ASKED);
    assertThat(upset.score()).isEqualTo("80.00");
  }

  @Test
  void a_chain_of_questions_ends_where_the_first_does_not_apply() {
    FormDocument form =
        form(
            yesNo("a", "50"),
            askedIf("a", "p1", yesNo("b", "25")),
            askedIf("b", "p1", yesNo("c", "25")),
            yesNo("d", "50"));

    FormResult result = FormScore.of(form, answers("a", "n/a", "b", "p1", "c", "p0", "d", "p1"));

    assertThat(criteria(result))
        .extracting(CriterionResult::state)
        .containsExactly(
            CriterionState.NOT_APPLICABLE,
            CriterionState.NOT_ASKED,
            CriterionState.NOT_ASKED,
            CriterionState.JUDGED);
    assertThat(result.score()).isEqualTo("100.00");
  }

  @ParameterizedTest
  @CsvSource({"80,20,PASSED,80.00", "79.99,20.01,NOT_PASSED,79.99"})
  void the_pass_mark_itself_passes(
      String earned, String lost, FormOutcome outcome, BigDecimal score) {
    FormDocument form = form(yesNo("a", earned), yesNo("b", lost));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0"));

    assertThat(result.outcome()).isEqualTo(outcome);
    assertThat(result.score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"89994,89.99", "89995,90.00"})
  void the_score_is_rounded_once_half_up(int earned, BigDecimal score) {
    FormDocument form =
        form(yesNo("a", String.valueOf(earned)), yesNo("b", String.valueOf(100000 - earned)));

    assertThat(FormScore.of(form, answers("a", "p1", "b", "p0")).score()).isEqualTo(score);
  }

  @Test
  void sections_add_up_to_the_form() {
    FormDocument form =
        form(
            section("one", criterion("a", "10", "5", "3", "0")),
            section("two", yesNo("b", "20"), yesNo("c", "30")));

    FormResult result = FormScore.of(form, answers("a", "p3", "b", "p1", "c", "p0"));

    assertThat(result.sections())
        .extracting(each -> each.code() + " " + each.earned() + "/" + each.possible())
        .containsExactly("one 30.00/50.00", "two 20.00/50.00");
    assertThat(result.sections())
        .extracting(each -> each.percent().toString())
        .containsExactly("60.00", "40.00");
    assertThat(result.score()).isEqualTo("50.00");
  }

  private static List<CriterionResult> criteria(FormResult result) {
    return result.sections().stream().flatMap(each -> each.criteria().stream()).toList();
  }

  private static Tuple tuple(CriterionState state, String share, String counted) {
    return Tuple.tuple(state, new BigDecimal(share), new BigDecimal(counted));
  }
}
