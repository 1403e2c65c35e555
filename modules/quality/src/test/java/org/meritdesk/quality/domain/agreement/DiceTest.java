package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DiceTest {

  @Test
  void the_draws_are_those_of_splitmix64() {
    Dice dice = new Dice(1234567);

    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("6457827717110365317");
    assertThat(Long.toUnsignedString(dice.next())).isEqualTo("3203168211198807973");
  }

  @Test
  void the_draws_are_those_of_the_platform() {
    Dice dice = new Dice(42);
    SplittableRandom platform = new SplittableRandom(42);

    for (int i = 0; i < 100; i++) {
      assertThat(dice.next()).isEqualTo(platform.nextLong());
    }
  }

  @Test
  void every_number_below_the_bound_is_about_as_likely() {
    Dice dice = new Dice(9);
    int[] seen = new int[7];

    for (int i = 0; i < 70_000; i++) {
      seen[dice.below(7)]++;
    }

    for (int count : seen) {
      assertThat(count).isBetween(9_600, 10_400);
    }
  }
}
