package org.meritdesk.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meritdesk.launcher.CannotGoOn;

class BenchArgumentsTest {

  @Test
  void without_words_two_hundred_thousand_are_taken_and_nothing_is_kept() {
    assertThat(BenchArguments.of(List.of())).isEqualTo(new BenchArguments(200_000, false));
    assertThat(BenchArguments.of(List.of("--contacts", "50000", "--keep")))
        .isEqualTo(new BenchArguments(50_000, true));
  }

  @Test
  void what_is_no_number_too_small_or_unknown_is_refused_with_the_usage() {
    for (List<String> words :
        List.of(
            List.of("--contacts"),
            List.of("--contacts", "many"),
            List.of("--contacts", "10"),
            List.of("--fast"))) {
      assertThatThrownBy(() -> BenchArguments.of(words))
          .isInstanceOf(CannotGoOn.class)
          .hasMessageStartingWith("bench [--contacts");
    }
  }
}
