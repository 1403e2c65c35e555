package org.meritdesk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meritdesk.web.WebProblem;

class VersionsTest {

  @Test
  void a_quoted_number_names_the_version() {
    assertThat(Versions.read("\"7\"")).isEqualTo(7);
    assertThat(Versions.read(" \"12\" ")).isEqualTo(12);
  }

  @Test
  void without_the_header_it_is_asked_for() {
    assertThatThrownBy(() -> Versions.read(null)).extracting("type").isEqualTo(WebProblem.HTTP_428);
    assertThatThrownBy(() -> Versions.read(" ")).extracting("type").isEqualTo(WebProblem.HTTP_428);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "*", "\"x\"", "W/\"7\"", "\"7\", \"8\"", "\"99999999999\""})
  void a_tag_that_is_none_of_ours_matches_nothing(String tag) {
    assertThatThrownBy(() -> Versions.read(tag)).extracting("type").isEqualTo(WebProblem.HTTP_412);
  }
}
