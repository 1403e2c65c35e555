package org.meritdesk.scoring.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.internal.Callers.CHECKER;
import static org.meritdesk.scoring.internal.Callers.MAKER;
import static org.meritdesk.scoring.internal.OctoberFixture.OCTOBER;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.scoring.api.MonthScore;

class MonthScoreReaderStoreTest {

  private final OctoberFixture october = new OctoberFixture();
  private final MonthScoreReader scores = new MonthScoreReader(october.jdbi);

  @Test
  void only_published_months_are_read_and_parts_are_put_together() {
    october.desk.months.close(OCTOBER, MAKER);
    assertThat(scores.published(OCTOBER, OCTOBER)).isEmpty();
    october.desk.months.publish(OCTOBER, CHECKER);

    List<MonthScore> read = scores.published(OCTOBER.minusMonths(2), OCTOBER.plusMonths(1));

    assertThat(read).extracting(MonthScore::agentId).containsExactly(1L, 2L, 3L);
    MonthScore whole = read.get(0);
    assertThat(whole.score()).isEqualTo("96.00");
    assertThat(whole.sample()).isEqualTo(300);
    assertThat(whole.grade()).isEqualTo("A");
    MonthScore moved = read.get(1);
    assertThat(moved.days()).isEqualTo(31);
    assertThat(moved.scoredDays()).isEqualTo(10);
    assertThat(moved.teamCode()).isEqualTo("T2");
    assertThat(moved.appraisals()).hasSize(2);
    assertThat(read.get(2).score()).isNull();
    assertThat(read.get(2).above(BigDecimal.ZERO)).isFalse();
  }

  @Test
  void an_edge_is_compared_before_rounding() {
    BigDecimal ninety = new BigDecimal("90");
    assertThat(month("2790.00").above(ninety)).isFalse();
    assertThat(month("2790.00").atLeast(ninety)).isTrue();
    assertThat(month("2790.01").above(ninety)).isTrue();
    assertThat(month("2790.01").score()).isEqualTo("90.00");
    assertThat(month("2789.99").atLeast(ninety)).isFalse();
  }

  private static MonthScore month(String dayPoints) {
    return new MonthScore(
        OCTOBER,
        1,
        1,
        "E1",
        "安",
        "T1",
        "PHONE",
        "A",
        31,
        31,
        31,
        new BigDecimal(dayPoints),
        false,
        300,
        List.of(1L));
  }
}
