package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.training.api.ImprovementDraft;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementTask;

class ImprovementRulesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

  @ParameterizedTest
  @CsvSource({
    "100,",
    "90.00,",
    "89.99,ABILITY",
    "80.00,ABILITY",
    "79.99,PROJECT",
    "70.00,PROJECT",
    "69.99,TOP3",
    "0,TOP3"
  })
  void a_score_asks_for_its_plan(BigDecimal score, ImprovementKind kind) {
    assertThat(ImprovementRules.ofScore(score).orElse(null)).isEqualTo(kind);
  }

  @ParameterizedTest
  @EnumSource(ImprovementKind.class)
  void every_kind_has_steps_in_order_that_end_with_a_re_assessment_on_its_last_day(
      ImprovementKind kind) {
    var steps = ImprovementRules.steps(kind, FIRST);

    assertThat(steps).extracting(ImprovementDraft.Step::due).isSorted();
    assertThat(steps.get(steps.size() - 1))
        .isEqualTo(
            new ImprovementDraft.Step(ImprovementTask.REASSESS, null, FIRST.plusDays(kind.days())));
  }

  @Test
  void a_project_takes_ninety_days_and_a_second_person() {
    assertThat(ImprovementKind.PROJECT.days()).isEqualTo(90);
    assertThat(ImprovementKind.PROJECT.secondPerson()).isTrue();
    assertThat(ImprovementKind.ABILITY.secondPerson()).isTrue();
    assertThat(ImprovementKind.TOP3.secondPerson()).isFalse();
    assertThat(ImprovementKind.ALERT.secondPerson()).isFalse();
  }

  @Test
  void a_goal_is_reached_at_it_and_on_its_better_side() {
    BigDecimal goal = new BigDecimal("80");

    assertThat(ImprovementRules.met(Direction.HIGHER, goal, new BigDecimal("80.00"))).isTrue();
    assertThat(ImprovementRules.met(Direction.HIGHER, goal, new BigDecimal("79.99"))).isFalse();
    assertThat(ImprovementRules.met(Direction.LOWER, goal, new BigDecimal("80.00"))).isTrue();
    assertThat(ImprovementRules.met(Direction.LOWER, goal, new BigDecimal("80.01"))).isFalse();
    assertThat(ImprovementRules.met(Direction.RANGE, goal, goal)).isFalse();
  }
}
