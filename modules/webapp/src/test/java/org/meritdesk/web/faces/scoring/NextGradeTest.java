package org.meritdesk.web.faces.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.GradeBand;
import org.meritdesk.scoring.api.MonthState;
import org.meritdesk.scoring.api.Outcome;

class NextGradeTest {

  private static Appraisal scoring(@Nullable String score) {
    return new Appraisal(
        null,
        YearMonth.of(2026, 10),
        0,
        MonthState.OPEN,
        1,
        "A-1",
        "林知夏",
        1,
        "after-2",
        "AFTERSALE",
        LocalDate.of(2026, 10, 1),
        LocalDate.of(2026, 11, 1),
        31,
        31,
        "x",
        1,
        score == null ? Outcome.NOT_ENOUGH_DATA : Outcome.SCORED,
        null,
        score == null ? null : new BigDecimal(score),
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        "");
  }

  @Test
  void the_nearest_better_grade_is_named_with_its_gap() {
    assertThat(NextGrade.of(scoring("89.50"), GradeBand.usual()))
        .hasValue(new NextGrade("A", new BigDecimal("0.50")));
    assertThat(NextGrade.of(scoring("65.00"), GradeBand.usual()))
        .hasValue(new NextGrade("C", new BigDecimal("5.00")));
  }

  @Test
  void who_has_the_best_grade_or_no_score_has_no_next_one() {
    assertThat(NextGrade.of(scoring("90.00"), GradeBand.usual())).isEmpty();
    assertThat(NextGrade.of(scoring(null), GradeBand.usual())).isEmpty();
  }
}
