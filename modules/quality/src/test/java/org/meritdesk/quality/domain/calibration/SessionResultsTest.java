package org.meritdesk.quality.domain.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.quality.api.AgreementFigure;
import org.meritdesk.quality.api.AgreementMeasure;
import org.meritdesk.quality.api.Answer;
import org.meritdesk.quality.api.Answers;
import org.meritdesk.quality.api.CalibrationMark;
import org.meritdesk.quality.api.CalibrationResults;
import org.meritdesk.quality.api.CommentRule;
import org.meritdesk.quality.api.Criterion;
import org.meritdesk.quality.api.CriterionAgreement;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.FormSection;
import org.meritdesk.quality.api.GraderAlignment;
import org.meritdesk.quality.api.Lean;
import org.meritdesk.quality.api.NotApplicablePolicy;
import org.meritdesk.quality.api.ScalePoint;
import org.meritdesk.quality.domain.FormScore;

class SessionResultsTest {

  private static final FormDocument FORM =
      new FormDocument(
          "one",
          Map.of(),
          LocalDate.EPOCH,
          new BigDecimal("60"),
          List.of(new FormSection("all", Map.of(), List.of(criterion()), null)),
          "",
          List.of());

  private final List<CalibrationMark> marks = new ArrayList<>();

  @Test
  void cohen_meets_the_published_table_of_twenty_five_ten_fifteen() {
    times(20, "15", "15");
    times(5, "15", "0");
    times(10, "0", "15");
    times(15, "0", "0");

    CriterionAgreement agreement = results().criteria().get(0);

    assertThat(value(agreement, AgreementMeasure.COHEN)).isEqualByComparingTo("0.40");
    assertThat(figure(agreement, AgreementMeasure.COHEN).reading()).isEqualTo("fair");
    assertThat(value(agreement, AgreementMeasure.PERCENT)).isEqualByComparingTo("70");
    assertThat(figure(agreement, AgreementMeasure.COHEN).low()).isLessThan(new BigDecimal("0.40"));
    assertThat(agreement.kappaCollapsed()).isFalse();
    assertThat(agreement.figure(AgreementMeasure.FLEISS)).isEmpty();
  }

  @Test
  void where_one_answer_rules_kappa_collapses_and_ac1_is_read_instead() {
    times(38, "15", "15");
    times(1, "15", "0");
    times(1, "0", "15");

    CriterionAgreement agreement = results().criteria().get(0);

    assertThat(value(agreement, AgreementMeasure.PERCENT)).isEqualByComparingTo("95");
    assertThat(value(agreement, AgreementMeasure.COHEN)).isNegative();
    assertThat(value(agreement, AgreementMeasure.AC1)).isGreaterThan(new BigDecimal("0.90"));
    assertThat(agreement.kappaCollapsed()).isTrue();
    assertThat(agreement.dominant()).isEqualTo("p15");
  }

  @Test
  void with_only_one_answer_kappa_says_why_it_has_no_value() {
    times(5, "15", "15");

    CriterionAgreement agreement = results().criteria().get(0);

    assertThat(figure(agreement, AgreementMeasure.COHEN).cause()).isEqualTo("one-category");
    assertThat(figure(agreement, AgreementMeasure.COHEN).value()).isNull();
    assertThat(agreement.kappaCollapsed()).isTrue();
    assertThat(value(agreement, AgreementMeasure.AC1)).isEqualByComparingTo("1");
  }

  @Test
  void an_order_softens_near_misses_and_does_not_apply_is_a_gap_there() {
    times(6, "15", "15");
    times(6, "0", "0");
    times(4, "7", "15");
    times(1, "na", "na");

    CriterionAgreement agreement = results().criteria().get(0);

    assertThat(value(agreement, AgreementMeasure.COHEN_QUADRATIC))
        .isGreaterThan(value(agreement, AgreementMeasure.COHEN_LINEAR));
    assertThat(value(agreement, AgreementMeasure.ALPHA_ORDINAL))
        .isGreaterThan(value(agreement, AgreementMeasure.ALPHA_NOMINAL));
    assertThat(figure(agreement, AgreementMeasure.COHEN).units()).isEqualTo(17);
    assertThat(figure(agreement, AgreementMeasure.COHEN_LINEAR).units()).isEqualTo(16);
    assertThat(agreement.marks()).isEqualTo(34);
  }

  @Test
  void three_graders_are_read_by_fleiss_and_a_missing_mark_leaves_it_to_alpha() {
    for (int contact = 1; contact <= 5; contact++) {
      String point = contact % 2 == 0 ? "15" : "0";
      mark(contact, "a", false, point);
      mark(contact, "b", false, point);
      mark(contact, "c", false, point);
    }
    assertThat(value(results().criteria().get(0), AgreementMeasure.FLEISS))
        .isEqualByComparingTo("1");
    marks.remove(0);

    CriterionAgreement gap = results().criteria().get(0);

    assertThat(figure(gap, AgreementMeasure.FLEISS).cause()).isEqualTo("unequal-raters");
    assertThat(value(gap, AgreementMeasure.ALPHA_NOMINAL)).isEqualByComparingTo("1");
  }

  @Test
  void the_expert_is_the_measure_and_no_rater() {
    for (int contact = 1; contact <= 4; contact++) {
      mark(contact, "a", false, "15");
      mark(contact, "b", false, "7");
      mark(contact, "x", true, "7");
    }

    CalibrationResults results = results();
    GraderAlignment a = results.alignments().get(0);
    GraderAlignment b = results.alignments().get(1);

    assertThat(results.graders()).isEqualTo(2);
    assertThat(a.alignment()).isEqualByComparingTo("46.67");
    assertThat(a.lean()).isEqualTo(Lean.LENIENT);
    assertThat(a.equalShare()).isEqualByComparingTo("0");
    assertThat(b.equalShare()).isEqualByComparingTo("100");
    assertThat(results.criteria().get(0).equalToExpert()).isEqualByComparingTo("50");
  }

  @Test
  void without_an_expert_the_median_of_the_group_is_the_measure() {
    for (int contact = 1; contact <= 3; contact++) {
      mark(contact, "a", false, "15");
      mark(contact, "b", false, "15");
      mark(contact, "c", false, "0");
    }

    List<GraderAlignment> alignments = results().alignments();

    assertThat(alignments.get(0).byExpert()).isFalse();
    assertThat(alignments.get(0).difference()).isEqualByComparingTo("0");
    assertThat(alignments.get(0).alignment()).isNull();
    assertThat(alignments.get(2).difference()).isEqualByComparingTo("-100");
    assertThat(alignments.get(2).lean()).isEqualTo(Lean.STRICT);
  }

  @Test
  void two_contacts_give_no_interval_and_no_lean() {
    times(2, "15", "0");

    assertThat(results().alignments().get(0).lean()).isEqualTo(Lean.UNKNOWN);
    assertThat(results().alignments().get(0).low()).isNull();
  }

  @Test
  void drafts_do_not_count() {
    times(3, "15", "15");
    CalibrationMark draft = marks.remove(0);
    marks.add(
        new CalibrationMark(
            draft.contactNo(), "a", false, draft.answers(), "", draft.result(), 1, null));

    assertThat(results().criteria().get(0).marks()).isEqualTo(5);
    assertThat(results().score().units()).isEqualTo(2);
  }

  @Test
  void the_order_of_the_marks_changes_nothing() {
    times(6, "15", "7");
    times(4, "0", "0");
    CalibrationResults results = results();
    java.util.Collections.reverse(marks);

    assertThat(results()).isEqualTo(results);
  }

  private CalibrationResults results() {
    return new SessionResults(FORM, marks, 11).all();
  }

  private void times(int times, String first, String second) {
    for (int i = 0; i < times; i++) {
      pair(first, second);
    }
  }

  private void pair(String first, String second) {
    int contact = marks.size() / 2 + 1;
    mark(contact, "a", false, first);
    mark(contact, "b", false, second);
  }

  private void mark(int contact, String grader, boolean expert, String point) {
    Answers answers =
        new Answers(
            Map.of("c", point.equals("na") ? Answer.doesNotApply() : Answer.of("p" + point)));
    marks.add(
        new CalibrationMark(
            contact, grader, expert, answers, "", FormScore.of(FORM, answers), 1, Instant.EPOCH));
  }

  private static AgreementFigure figure(CriterionAgreement of, AgreementMeasure measure) {
    return of.figure(measure).orElseThrow();
  }

  private static BigDecimal value(CriterionAgreement of, AgreementMeasure measure) {
    BigDecimal value = figure(of, measure).value();
    assertThat(value).as(measure.name()).isNotNull();
    return value;
  }

  private static Criterion criterion() {
    return new Criterion(
        "c",
        Map.of(),
        BigDecimal.ONE,
        List.of(point("15"), point("7"), point("0")),
        NotApplicablePolicy.REDISTRIBUTE,
        null,
        null,
        CommentRule.OPTIONAL,
        null);
  }

  private static ScalePoint point(String points) {
    return new ScalePoint("p" + points, new BigDecimal(points), Map.of(), false);
  }
}
