package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.158655253931457",
    "1.959963984540054, 0.025",
    "3, 0.001349898031630",
    "6, 0.000000000986588",
    "8, 0"
  })
  void the_share_above_is_the_tabulated_one(double z, double share) {
    assertThat(Normal.above(z)).isCloseTo(share, within(1e-14));
  }
}
