package org.meritdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void every_key_stands_in_both_languages() {
    assertThat(Texts.bundle(Locale.ENGLISH).keySet())
        .isEqualTo(Texts.bundle(Locale.SIMPLIFIED_CHINESE).keySet());
  }

  @Test
  void the_reader_is_answered_in_the_first_language_that_we_speak() {
    assertThat(Texts.language("fr;q=0.9, en-GB;q=0.8, zh;q=0.5")).isEqualTo(Locale.ENGLISH);
    assertThat(Texts.language("fr")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(Texts.language(null)).isEqualTo(Locale.SIMPLIFIED_CHINESE);
    assertThat(Texts.language("=;;")).isEqualTo(Locale.SIMPLIFIED_CHINESE);
  }

  @Test
  void names_in_braces_are_replaced_by_their_values() {
    assertThat(
            Texts.named(
                Locale.ENGLISH, "problem.bands-gap", Map.of("row", 2, "from", 60, "to", 70)))
        .isEqualTo("Row 2: nothing between 60 and 70");
  }

  @Test
  void a_value_is_put_in_words_where_the_text_says_whose_words() {
    Map<String, Object> values = Map.of("scheme", "phone", "state", "SENT_BACK");

    assertThat(Texts.named(Locale.ENGLISH, "problem.scheme-state", values))
        .contains(Texts.text(Locale.ENGLISH, "scheme.state.SENT_BACK"))
        .doesNotContain("SENT_BACK");
    assertThat(
            Texts.named(
                Locale.ENGLISH, "problem.scheme-state", Map.of("scheme", "x", "state", "ODD")))
        .contains("(ODD)");
  }
}
