package org.meritdesk.training.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoiseTest {

  @Test
  void twenty_in_a_week_are_noise_whoever_takes_note() {
    assertThat(Noise.noisy(20, 20)).isTrue();
    assertThat(Noise.noisy(19, 19)).isFalse();
  }

  @Test
  void five_are_noise_when_note_is_taken_of_less_than_one_in_five() {
    assertThat(Noise.noisy(5, 0)).isTrue();
    assertThat(Noise.noisy(5, 1)).isFalse();
    assertThat(Noise.noisy(6, 1)).isTrue();
    assertThat(Noise.noisy(4, 0)).isFalse();
  }
}
