package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class VerifiedPasswordsTest {

  private final VerifiedPasswords verified =
      new VerifiedPasswords(new People.StandingClock(), new SecureRandom(), 2);

  @Test
  void login_password_and_kept_hash_all_count() {
    verified.add("wang", "river", "hash");

    assertThat(verified.knows("wang", "river", "hash")).isTrue();
    assertThat(verified.knows("li", "river", "hash")).isFalse();
    assertThat(verified.knows("wang", "lake", "hash")).isFalse();
    assertThat(verified.knows("wang", "river", "other")).isFalse();
    assertThat(verified.knows("wangr", "iver", "hash")).isFalse();
  }

  @Test
  void no_more_than_so_many_are_kept() {
    verified.add("a", "x", "h");
    verified.add("b", "x", "h");
    verified.add("c", "x", "h");

    assertThat(verified.knows("a", "x", "h")).isFalse();
    assertThat(verified.knows("b", "x", "h")).isTrue();
    assertThat(verified.knows("c", "x", "h")).isTrue();
  }
}
