package org.meritdesk.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {

  @Test
  void five_scores_have_the_interval_of_students_t() {
    // 70, 75, 80, 85, 90 have mean 80 and s = 7.9057; t(4) = 2.7764; half = 9.8162.
    ScoreSummary.Interval interval = ScoreSummary.interval(scores("70", "75", "80", "85", "90"));

    assertThat(ScoreSummary.mean(scores("70", "75", "80", "85", "90"))).isEqualByComparingTo("80");
    assertThat(interval.low()).isEqualByComparingTo("70.18");
    assertThat(interval.high()).isEqualByComparingTo("89.82");
  }

  @Test
  void it_stays_between_nothing_and_everything_and_one_score_has_none() {
    assertThat(ScoreSummary.interval(scores("100", "100", "60")).high())
        .isEqualByComparingTo("100");
    assertThat(ScoreSummary.interval(scores("80"))).isNull();
    assertThat(ScoreSummary.mean(List.of())).isNull();
  }

  private static List<BigDecimal> scores(String... texts) {
    return Stream.of(texts).map(BigDecimal::new).toList();
  }
}
