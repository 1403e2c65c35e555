package org.meritdesk.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meritdesk.scoring.domain.Fixtures.number;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void equal_scores_share_a_place_and_the_next_place_counts_them() {
    Ranking ranking =
        new Ranking(List.of(number("80.00"), number("90.00"), number("80.00"), number("70.00")));

    assertThat(ranking.placeOf(number("90.00"))).isEqualTo(1);
    assertThat(ranking.placeOf(number("80.00"))).isEqualTo(2);
    assertThat(ranking.placeOf(number("70.00"))).isEqualTo(4);
    assertThat(ranking.size()).isEqualTo(4);
  }
}
