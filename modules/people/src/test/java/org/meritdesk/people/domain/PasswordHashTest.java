package org.meritdesk.people.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

  private final PasswordHash kept =
      PasswordHash.of("correct horse battery", PasswordHash.ITERATIONS, new SecureRandom());

  @Test
  void the_password_matches_after_writing_and_reading() {
    assertThat(PasswordHash.parse(kept.text()).matches("correct horse battery")).isTrue();
  }

  @Test
  void another_password_does_not_match() {
    assertThat(kept.matches("correct horse batterz")).isFalse();
  }

  @Test
  void the_kept_text_names_600_000_iterations_and_not_the_password() {
    assertThat(kept.text()).startsWith("pbkdf2-sha256$600000$").doesNotContain("horse");
  }

  @Test
  void a_known_vector_of_pbkdf2_hmac_sha256_is_met() {
    PasswordHash vector =
        PasswordHash.parse(
            "pbkdf2-sha256$4096$c2FsdA==$xeR41ZKIyEGqUw22hF9UyGMdnJLYhzs1xGVFCyzTNEg=");

    assertThat(vector.matches("password")).isFalse();
    assertThat(
            PasswordHash.parse(
                    "pbkdf2-sha256$4096$c2FsdA==$xeR41ZKIyEGqUw22hFxMjZYok6ABzk4RpJY4c6qYE0o=")
                .matches("password"))
        .isTrue();
  }

  @Test
  void something_else_is_not_a_kept_password() {
    assertThatThrownBy(() -> PasswordHash.parse("md5$1$$"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
