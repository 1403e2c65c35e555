package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.training.api.InstructorState.CANDIDATE;
import static org.meritdesk.training.api.InstructorState.CERTIFIED;
import static org.meritdesk.training.api.InstructorState.ENDED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.training.api.InstructorFinding;
import org.meritdesk.training.api.InstructorRule;
import org.meritdesk.training.api.InstructorState;
import org.meritdesk.training.api.InstructorStep;
import org.meritdesk.training.api.LessonDraft;
import org.meritdesk.training.api.LessonPart;

class InstructorStepsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 5);
  private static final InstructorRule RULE = rule(6, 2, "80", "3.5", 12);

  @Test
  void every_state_and_step_leads_where_the_table_says_or_nowhere() {
    List<String> ways = new ArrayList<>();
    for (InstructorStep step : InstructorStep.values()) {
      InstructorSteps.to(null, step).ifPresent(to -> ways.add("- " + step + " " + to));
      for (InstructorState from : InstructorState.values()) {
        InstructorSteps.to(from, step).ifPresent(to -> ways.add(from + " " + step + " " + to));
      }
    }

    assertThat(ways)
        .containsExactlyInAnyOrder(
            "- NOMINATE " + CANDIDATE,
            "ENDED NOMINATE " + CANDIDATE,
            "CANDIDATE OBSERVE " + CANDIDATE,
            "CERTIFIED OBSERVE " + CERTIFIED,
            "CANDIDATE CERTIFY " + CERTIFIED,
            "CERTIFIED CERTIFY " + CERTIFIED,
            "CANDIDATE END " + ENDED,
            "CERTIFIED END " + ENDED);
  }

  @Test
  void who_meets_every_criterion_exactly_misses_none() {
    assertThat(check(TODAY.minusMonths(6), marks("75", "85"), "3.5")).isEmpty();
    assertThat(check(TODAY.minusMonths(6), marks("80", "80"), null)).isEmpty();
  }

  @Test
  void each_criterion_that_is_missed_is_named_with_what_was_found() {
    assertThat(check(TODAY.minusMonths(6).plusDays(1), marks("79.99"), "3.49"))
        .containsExactly(
            new InstructorFinding("service", "6", "5"),
            new InstructorFinding("lessons", "2", "1"),
            new InstructorFinding("mark", "80", "79.99"),
            new InstructorFinding("rating", "3.5", "3.49"));
  }

  @Test
  void the_mark_of_a_lesson_is_the_mean_of_its_parts_times_twenty() {
    assertThat(InstructorCheck.mark(lesson(TODAY, 4, 5, 3, 4).marks())).isEqualTo("80.00");
    assertThat(InstructorCheck.mark(lesson(TODAY, 5, 5, 5, 4).marks())).isEqualTo("95.00");
  }

  @Test
  void a_lesson_has_a_day_that_has_been_and_four_marks() {
    assertThat(InstructorCheck.wrong(lesson(TODAY, 1, 5, 3, 4), TODAY)).isEmpty();
    assertThat(InstructorCheck.wrong(lesson(TODAY.plusDays(1), 1, 5, 3, 4), TODAY))
        .contains("seenOn");
    assertThat(InstructorCheck.wrong(lesson(TODAY, 1, 6, 3, 4), TODAY)).contains("DELIVERY");
    assertThat(InstructorCheck.wrong(new LessonDraft(TODAY, Map.of(), null), TODAY))
        .contains("CONTENT");
  }

  @Test
  void criteria_stay_within_bounds() {
    assertThat(InstructorCheck.wrong(RULE)).isEmpty();
    assertThat(InstructorCheck.wrong(rule(-1, 2, "80", "3", 12))).contains("monthsOfService");
    assertThat(InstructorCheck.wrong(rule(0, 0, "80", "3", 12))).contains("lessons");
    assertThat(InstructorCheck.wrong(rule(0, 1, "100.01", "3", 12))).contains("mark");
    assertThat(InstructorCheck.wrong(rule(0, 1, "80", "5.1", 12))).contains("rating");
    assertThat(InstructorCheck.wrong(rule(0, 1, "80", "3", 0))).contains("validityMonths");
  }

  private static List<InstructorFinding> check(
      LocalDate hiredOn, List<BigDecimal> marks, String rating) {
    return InstructorCheck.of(
        RULE, hiredOn, TODAY, marks, rating == null ? null : new BigDecimal(rating));
  }

  private static List<BigDecimal> marks(String... marks) {
    return java.util.Arrays.stream(marks).map(BigDecimal::new).toList();
  }

  private static LessonDraft lesson(LocalDate day, int... marks) {
    Map<LessonPart, Integer> all = new EnumMap<>(LessonPart.class);
    for (LessonPart part : LessonPart.values()) {
      all.put(part, marks[part.ordinal()]);
    }
    return new LessonDraft(day, all, null);
  }

  private static InstructorRule rule(
      int months, int lessons, String mark, String rating, int validity) {
    return new InstructorRule(
        1, months, lessons, new BigDecimal(mark), new BigDecimal(rating), validity, null);
  }
}
