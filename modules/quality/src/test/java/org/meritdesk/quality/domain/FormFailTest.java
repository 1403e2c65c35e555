package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.Fixtures.answers;
import static org.meritdesk.quality.domain.Fixtures.effect;
import static org.meritdesk.quality.domain.Fixtures.fatal;
import static org.meritdesk.quality.domain.Fixtures.form;
import static org.meritdesk.quality.domain.Fixtures.section;
import static org.meritdesk.quality.domain.Fixtures.with;
import static org.meritdesk.quality.domain.Fixtures.withFloor;
import static org.meritdesk.quality.domain.Fixtures.yesNo;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meritdesk.quality.api.FailReason;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFailure;
import org.meritdesk.quality.api.FormOutcome;
import org.meritdesk.quality.api.FormResult;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;

class FormFailTest {

  @Test
  void vector_5c_a_fail_of_the_form_leaves_0_and_says_why() {
    FormDocument form = form(yesNo("a", "90"), fatal("b", "10", FailScope.FORM, "0"));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0"));

    assertThat(result.score()).isEqualTo("0.00");
    assertThat(result.scoreBeforeFails()).isEqualTo("90.00");
    assertThat(result.outcome()).isEqualTo(FormOutcome.NOT_PASSED);
    assertThat(result.failures())
        .containsExactly(
            new FormFailure(
                "all", "b", FailReason.FAILING_POINT, effect(FailScope.FORM, "0"), null));
    assertThat(result.sections().get(0).earned()).isEqualTo("90.00");
  }

  @Test
  void vector_5c_a_fail_of_a_section_leaves_0_in_the_section_alone() {
    FormDocument form =
        form(
            section("one", yesNo("a", "30"), fatal("b", "20", FailScope.SECTION, "0")),
            section("two", yesNo("c", "50")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0", "c", "p1"));

    assertThat(result.sections().get(0).earned()).isEqualTo("0.00");
    assertThat(result.sections().get(0).possible()).isEqualTo("50.00");
    assertThat(result.score()).isEqualTo("50.00");
    assertThat(result.scoreBeforeFails()).isEqualTo("80.00");
  }

  @ParameterizedTest
  @CsvSource({"49.99,50.01,0.00", "50,50,75.00"})
  void vector_5c_a_section_below_50_percent_fails_the_form(
      String earned, String lost, BigDecimal score) {
    FormDocument form =
        form(
            withFloor("50", FailScope.FORM, section("one", yesNo("a", earned), yesNo("b", lost))),
            section("two", yesNo("c", "100")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0", "c", "p1"));

    assertThat(result.score()).isEqualTo(score);
  }

  @Test
  void a_floor_tells_the_figure_that_was_too_low() {
    FormDocument form =
        form(
            withFloor("50", FailScope.SECTION, section("one", yesNo("a", "40"), yesNo("b", "60"))),
            section("two", yesNo("c", "100")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0", "c", "p1"));

    assertThat(result.failures())
        .containsExactly(
            new FormFailure(
                "one",
                null,
                FailReason.BELOW_FLOOR,
                effect(FailScope.SECTION, "0"),
                new BigDecimal("40.00")));
    assertThat(result.score()).isEqualTo("50.00");
  }

  @Test
  void a_floor_is_not_read_before_its_section_is_complete() {
    FormDocument form =
        form(withFloor("50", FailScope.FORM, section("one", yesNo("a", "40"), yesNo("b", "60"))));

    assertThat(FormScore.of(form, answers("a", "p0")).failures()).isEmpty();
  }

  @Test
  void a_section_that_did_not_apply_is_not_below_its_floor() {
    FormDocument form =
        form(
            withFloor("50", FailScope.FORM, section("one", yesNo("a", "40"))),
            section("two", yesNo("c", "100")));

    FormResult result = FormScore.of(form, answers("a", "n/a", "c", "p1"));

    assertThat(result.sections().get(0).percent()).isNull();
    assertThat(result.score()).isEqualTo("100.00");
  }

  @Test
  void a_section_failed_by_a_criterion_is_below_its_floor_too() {
    FormDocument form =
        form(
            withFloor(
                "50",
                FailScope.FORM,
                section("one", yesNo("a", "90"), fatal("b", "10", FailScope.SECTION, "0"))),
            section("two", yesNo("c", "100")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0", "c", "p1"));

    assertThat(result.failures())
        .extracting(FormFailure::reason)
        .containsExactly(FailReason.FAILING_POINT, FailReason.BELOW_FLOOR);
    assertThat(result.score()).isEqualTo("0.00");
  }

  @ParameterizedTest
  @CsvSource({"90,10,60.00", "55,45,55.00"})
  void vector_5c_a_cap_holds_the_score_down_and_never_lifts_it(
      String earned, String lost, BigDecimal score) {
    FormDocument form = form(yesNo("a", earned), fatal("b", lost, FailScope.FORM, "60"));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "p0"));

    assertThat(result.score()).isEqualTo(score);
    assertThat(result.failures()).hasSize(1);
  }

  @Test
  void of_several_caps_the_lowest_holds() {
    FormDocument form =
        form(
            yesNo("a", "90"),
            fatal("b", "5", FailScope.FORM, "60"),
            fatal("c", "5", FailScope.FORM, "40"));

    assertThat(FormScore.of(form, answers("a", "p1", "b", "p0", "c", "p0")).score())
        .isEqualTo("40.00");
  }

  @Test
  void a_fail_of_a_criterion_costs_its_own_points_alone() {
    List<ScalePoint> scale =
        List.of(
            new ScalePoint("best", new BigDecimal("4"), Fixtures.TEXTS, false),
            new ScalePoint("sloppy", new BigDecimal("2"), Fixtures.TEXTS, true));
    FormDocument form =
        form(
            yesNo("a", "60"),
            with(effect(FailScope.CRITERION, "25"), Fixtures.criterion("b", "10", scale)));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "sloppy"));

    assertThat(result.sections().get(0).criteria().get(1).earned()).isEqualTo("10.00");
    assertThat(result.score()).isEqualTo("70.00");
    assertThat(result.scoreBeforeFails()).isEqualTo("80.00");
  }

  @Test
  void not_applicable_as_a_fail_has_the_effect_of_the_criterion() {
    FormDocument form =
        form(
            yesNo("a", "90"),
            with(NotApplicablePolicy.FAIL, fatal("b", "10", FailScope.FORM, "0")));

    FormResult result = FormScore.of(form, answers("a", "p1", "b", "n/a"));

    assertThat(result.score()).isEqualTo("0.00");
    assertThat(result.scoreBeforeFails()).isEqualTo("90.00");
    assertThat(result.failures())
        .extracting(FormFailure::reason)
        .containsExactly(FailReason.NOT_APPLICABLE);
  }

  @Test
  void a_criterion_without_weight_can_fail_the_form() {
    FormDocument form = form(yesNo("a", "90"), fatal("b", "0", FailScope.FORM, "0"));

    assertThat(FormScore.of(form, answers("a", "p1", "b", "p1")).score()).isEqualTo("100.00");
    assertThat(FormScore.of(form, answers("a", "p1", "b", "p0")).score()).isEqualTo("0.00");
  }
}
