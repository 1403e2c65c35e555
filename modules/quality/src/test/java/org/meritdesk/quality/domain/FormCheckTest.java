package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.quality.domain.Fixtures.TEXTS;
import static org.meritdesk.quality.domain.Fixtures.askedIf;
import static org.meritdesk.quality.domain.Fixtures.criterion;
import static org.meritdesk.quality.domain.Fixtures.effect;
import static org.meritdesk.quality.domain.Fixtures.fatal;
import static org.meritdesk.quality.domain.Fixtures.form;
import static org.meritdesk.quality.domain.Fixtures.number;
import static org.meritdesk.quality.domain.Fixtures.section;
import static org.meritdesk.quality.domain.Fixtures.with;
import static org.meritdesk.quality.domain.Fixtures.withFloor;
import static org.meritdesk.quality.domain.Fixtures.yesNo;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.FailEffect;
import org.meritdesk.quality.api.FailScope;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormFinding;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.api.SectionFloor;

class FormCheckTest {

  private static final String FIRST = "sections[0].criteria[0]";

  @Test
  void a_sound_form_has_no_findings() {
    assertThat(check(form(fatal("a", "40", FailScope.FORM, "0"), yesNo("b", "20")))).isEmpty();
  }

  @Test
  void an_empty_document_is_told_all_that_is_missing() {
    assertThat(check(new FormDocument(null, null, null, null, null, null, null)))
        .containsExactly(
            "ERROR code code-malformed",
            "ERROR names name-missing",
            "ERROR names name-missing",
            "ERROR validFrom date-missing",
            "ERROR passMark pass-mark-out-of-range",
            "ERROR sections sections-missing");
  }

  @Test
  void a_section_and_a_criterion_need_key_names_and_content() {
    FormSection empty = new FormSection("S 1", Map.of("en", "Test"), null, null);
    Criterion bare =
        new Criterion("b", Map.of("zh-CN", "测试"), null, null, null, null, null, null, null);

    assertThat(check(form(empty, section("two", yesNo("a", "1"), bare))))
        .containsExactly(
            "ERROR sections[0] code-malformed",
            "ERROR sections[0] name-missing",
            "ERROR sections[0] criteria-missing",
            "ERROR sections[1].criteria[1] name-missing",
            "ERROR sections[1].criteria[1] weight-malformed",
            "ERROR sections[1].criteria[1] points-too-few");
  }

  @Test
  void a_missing_wording_is_named_with_its_point_and_language() {
    List<ScalePoint> scale =
        List.of(
            new ScalePoint("p1", number("1"), TEXTS, false),
            new ScalePoint("p0", number("0"), Map.of("zh-CN", "测试", "en", " "), false));

    assertThat(FormCheck.of(form(criterion("a", "40", scale))))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place()).isEqualTo(FIRST + ".points[1]");
              assertThat(finding.code()).isEqualTo("wording-missing");
              assertThat(finding.arguments()).containsEntry("language", "en");
              assertThat(finding.refuses()).isTrue();
            });
  }

  @Test
  void a_key_stands_once() {
    List<ScalePoint> scale =
        List.of(
            new ScalePoint("p", number("1"), TEXTS, false),
            new ScalePoint("p", number("0"), TEXTS, false));

    assertThat(check(form(section("s", yesNo("a", "1")), section("s", criterion("a", "1", scale)))))
        .containsExactly(
            "ERROR sections[1] code-twice",
            "ERROR sections[1].criteria[0] code-twice",
            "ERROR sections[1].criteria[0].points[1] code-twice");
  }

  @Test
  void points_must_tell_answers_apart_and_earn_something() {
    assertThat(check(form(criterion("a", "1", "1", "1.00"))))
        .containsExactly(
            "ERROR " + FIRST + ".points[1] code-malformed",
            "ERROR " + FIRST + ".points[1] points-twice");
    assertThat(check(form(yesNo("b", "1"), criterion("a", "1", "0"))))
        .containsExactly("ERROR sections[0].criteria[1] points-too-few");
    assertThat(check(form(criterion("a", "1", points("0", "-1", "0.001")))))
        .containsExactly(
            "ERROR " + FIRST + ".points[1] points-malformed",
            "ERROR " + FIRST + ".points[2] points-malformed",
            "ERROR " + FIRST + " points-earn-nothing");
  }

  @Test
  void a_question_may_weigh_nothing_but_not_all_of_them() {
    Criterion leading = criterion("lead", "0", points("0", "0"));

    assertThat(check(form(leading, yesNo("a", "1")))).isEmpty();
    assertThat(check(form(leading))).containsExactly("ERROR sections nothing-weighs");
    assertThat(check(form(yesNo("b", "1"), yesNo("a", "-1"))))
        .containsExactly("ERROR sections[0].criteria[1] weight-malformed");
  }

  @Test
  void a_fail_needs_an_effect_and_an_effect_a_fail() {
    Criterion lost = with((FailEffect) null, fatal("a", "1", FailScope.FORM, "0"));
    Criterion never = with(effect(FailScope.FORM, "0"), yesNo("a", "1"));

    assertThat(check(form(lost))).containsExactly("ERROR " + FIRST + " fail-without-effect");
    assertThat(check(form(with(NotApplicablePolicy.FAIL, yesNo("a", "1")))))
        .containsExactly("ERROR " + FIRST + " fail-without-effect");
    assertThat(check(form(never))).containsExactly("WARNING " + FIRST + ".fail fail-never");
    assertThat(check(form(with(NotApplicablePolicy.FAIL, never)))).isEmpty();
  }

  @Test
  void a_fail_must_be_avoidable_and_not_pay() {
    Criterion always =
        criterion(
            "a",
            "1",
            List.of(
                new ScalePoint("x", number("1"), TEXTS, true),
                new ScalePoint("y", number("0"), TEXTS, true)));
    Criterion paying =
        criterion(
            "a",
            "1",
            List.of(
                new ScalePoint("x", number("2"), TEXTS, true),
                new ScalePoint("y", number("1"), TEXTS, false)));

    assertThat(check(form(with(effect(FailScope.FORM, "0"), always))))
        .containsExactly("ERROR " + FIRST + " fail-always");
    assertThat(check(form(with(effect(FailScope.FORM, "0"), paying))))
        .containsExactly("ERROR " + FIRST + ".points[0] fail-earns-more");
  }

  @Test
  void a_cap_lies_below_100_and_should_lie_below_the_pass_mark() {
    assertThat(check(form(fatal("a", "1", FailScope.SECTION, "100"))))
        .containsExactly("ERROR " + FIRST + ".fail cap-out-of-range");
    assertThat(check(form(fatal("a", "1", FailScope.FORM, "80"))))
        .containsExactly("WARNING " + FIRST + ".fail cap-still-passes");
    assertThat(check(form(fatal("a", "1", null, "0"))))
        .containsExactly("ERROR " + FIRST + ".fail fail-without-scope");
  }

  @Test
  void a_floor_has_an_edge_and_fails_a_section_or_the_form() {
    FormSection plain = section("s", yesNo("a", "1"));
    FormSection open =
        new FormSection("s", TEXTS, plain.criteria(), new SectionFloor(number("50"), null));

    assertThat(check(form(withFloor("0", FailScope.FORM, plain))))
        .containsExactly("ERROR sections[0].floor floor-out-of-range");
    assertThat(check(form(withFloor("50", FailScope.CRITERION, plain))))
        .containsExactly("ERROR sections[0].floor floor-without-criterion");
    assertThat(check(form(open))).containsExactly("ERROR sections[0].floor fail-without-effect");
  }

  @Test
  void a_condition_names_points_of_an_earlier_criterion() {
    assertThat(check(form(askedIf("b", "p1", yesNo("a", "1")), yesNo("b", "1"))))
        .containsExactly("ERROR " + FIRST + ".askedIf condition-not-earlier");
    assertThat(check(form(askedIf("a", "p1", yesNo("a", "1")))))
        .containsExactly("ERROR " + FIRST + ".askedIf condition-not-earlier");
    assertThat(check(form(yesNo("b", "1"), askedIf("b", "p9", yesNo("a", "1")))))
        .containsExactly("ERROR sections[0].criteria[1].askedIf condition-point-unknown");
  }

  @Test
  void a_condition_without_points_never_holds_and_one_with_all_always_does() {
    assertThat(check(form(yesNo("b", "1"), askedIf("b", List.of(), yesNo("a", "1")))))
        .containsExactly("ERROR sections[0].criteria[1].askedIf condition-empty");
    assertThat(check(form(yesNo("b", "1"), askedIf("b", List.of("p0", "p1"), yesNo("a", "1")))))
        .containsExactly("WARNING sections[0].criteria[1].askedIf condition-always");
  }

  private static List<ScalePoint> points(String... values) {
    return IntStream.range(0, values.length)
        .mapToObj(i -> new ScalePoint("k" + i, number(values[i]), TEXTS, false))
        .toList();
  }

  private static List<String> check(FormDocument form) {
    return FormCheck.of(form).stream().map(FormCheckTest::line).toList();
  }

  private static String line(FormFinding finding) {
    return finding.severity() + " " + finding.place() + " " + finding.code();
  }
}
