package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.training.api.ImprovementTask;

class ImprovementCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 4);
  private static final ImprovementDraft.Step LOOK =
      new ImprovementDraft.Step(ImprovementTask.LOOK, null, TODAY);
  private static final ImprovementTarget FCR = target(Measure.FCR, "75");

  @Test
  void a_draft_with_targets_and_steps_is_kept() {
    assertThatCode(() -> check(TODAY.plusMonths(12), List.of(FCR), List.of(LOOK)))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(TODAY, List.of(), List.of(LOOK))).doesNotThrowAnyException();
  }

  @Test
  void its_end_lies_within_a_year() {
    assertThat(refused(TODAY.minusDays(1), List.of(FCR), List.of(LOOK))).isEqualTo("due");
    assertThat(refused(TODAY.plusMonths(12).plusDays(1), List.of(FCR), List.of(LOOK)))
        .isEqualTo("due");
  }

  @Test
  void a_measure_is_a_target_once_and_only_if_it_has_a_better_way() {
    assertThat(refused(TODAY, List.of(FCR, FCR), List.of(LOOK))).isEqualTo("measure");
    assertThat(refused(TODAY, List.of(target(Measure.TALK_TIME, "240")), List.of(LOOK)))
        .isEqualTo("measure");
    assertThat(refused(TODAY, List.of(target(Measure.FCR, "-1")), List.of(LOOK))).isEqualTo("goal");
  }

  @Test
  void there_is_something_to_do_and_not_after_the_end() {
    assertThat(refused(TODAY, List.of(FCR), List.of())).isEqualTo("steps");
    assertThat(refused(TODAY, List.of(FCR), Collections.nCopies(21, LOOK))).isEqualTo("steps");
    assertThat(refused(TODAY, List.of(FCR), List.of(new ImprovementDraft.Step(null, " ", TODAY))))
        .isEqualTo("step");
    assertThat(
            refused(
                TODAY,
                List.of(FCR),
                List.of(new ImprovementDraft.Step(null, "listen", TODAY.plusDays(1)))))
        .isEqualTo("step");
  }

  private static Object refused(
      LocalDate due, List<ImprovementTarget> targets, List<ImprovementDraft.Step> steps) {
    return catchThrowableOfType(Problem.class, () -> check(due, targets, steps))
        .arguments()
        .get("field");
  }

  private static void check(
      LocalDate due, List<ImprovementTarget> targets, List<ImprovementDraft.Step> steps) {
    ImprovementCheck.check(new ImprovementDraft(due, targets, steps), TODAY);
  }

  private static ImprovementTarget target(Measure measure, String goal) {
    return new ImprovementTarget(measure, null, new BigDecimal(goal));
  }
}
