package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.training.api.Benchmark;
import org.meritdesk.training.api.TrendWord;

class GapsTest {

  @Test
  void better_or_worse_is_only_said_outside_of_the_own_interval() {
    assertThat(word(Measure.FCR, 74, own(85, 200, 80, 89))).isEqualTo(TrendWord.BETTER);
    assertThat(word(Measure.FCR, 74, own(60, 200, 53, 67))).isEqualTo(TrendWord.WORSE);
    assertThat(word(Measure.FCR, 74, own(78, 50, 65, 87))).isEqualTo(TrendWord.STEADY);
    assertThat(word(Measure.FCR, 80, own(85, 200, 80, 89))).isEqualTo(TrendWord.STEADY);
    assertThat(word(Measure.TRANSFER_RATE, 8, own(4, 300, 2, 7))).isEqualTo(TrendWord.BETTER);
    assertThat(word(Measure.TRANSFER_RATE, 8, own(12, 300, 9, 16))).isEqualTo(TrendWord.WORSE);
  }

  @Test
  void too_few_cases_say_nothing_and_a_range_has_no_better_side() {
    assertThat(word(Measure.FCR, 74, own(100, 9, 75, 100))).isEqualTo(TrendWord.TOO_FEW);
    assertThat(word(Measure.FCR, 74, own(100, 10, 75, 100))).isEqualTo(TrendWord.BETTER);
    assertThat(Gaps.of(reference(Measure.FCR, 74), new NotMeasurable(Reason.NO_FACTS, 0)).own())
        .isNull();
    assertThat(word(Measure.TURNS, 5, own(9, 50, 8, 10))).isEqualTo(TrendWord.CHANGED);
    assertThat(word(Measure.FCR, 74, null)).isEqualTo(TrendWord.TOO_FEW);
  }

  private static TrendWord word(Measure measure, int reference, @Nullable Measured own) {
    return Gaps.of(reference(measure, reference), own).word();
  }

  private static Benchmark reference(Measure measure, int value) {
    return new Benchmark(
        1, measure, BigDecimal.valueOf(value), "电商在线", "白皮书", LocalDate.of(2026, 1, 1));
  }

  private static Measured own(int value, long sample, int low, int high) {
    return new Measured(
        BigDecimal.valueOf(value),
        sample,
        new Interval(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
  }
}
