package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalProgressTest {

  @ParameterizedTest
  @CsvSource({
    "75, 85, 80, 50.00",
    "75, 85, 85, 100.00",
    "75, 85, 99, 100.00",
    "75, 85, 70, 0.00",
    "6, 4, 5, 50.00",
    "6, 4, 3, 100.00",
    "6, 4, 7, 0.00",
    "-5, 10, 0, 33.33",
    "0, 3, 1, 33.33",
    "0, 3, 2, 66.67"
  })
  void the_way_gone_is_counted_from_the_start_whichever_way_is_better(
      BigDecimal start, BigDecimal target, BigDecimal value, BigDecimal percent) {
    assertThat(GoalProgress.of(start, target, value)).isEqualByComparingTo(percent);
  }

  @Test
  void without_a_value_there_is_no_progress_rather_than_none_made() {
    assertThat(GoalProgress.of(BigDecimal.ZERO, BigDecimal.TEN, null)).isNull();
    assertThat(GoalProgress.mean(List.of())).isNull();
    assertThat(
            GoalProgress.mean(
                Arrays.asList(null, new BigDecimal("40"), null, new BigDecimal("45"))))
        .isEqualByComparingTo("42.50");
  }
}
