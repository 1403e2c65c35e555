package org.meritdesk.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

  private static final String KEY = "MERITDESK_MASTER_KEY";

  @TempDir private Path state;

  @Test
  void the_embedded_database_gets_a_key_once_and_keeps_it() throws Exception {
    String key = variables(Map.of(), false).get(KEY);

    assertThat(key).hasSizeGreaterThanOrEqualTo(32);
    assertThat(variables(Map.of(), false)).containsEntry(KEY, key);
    assertThat(Files.readString(state.resolve("master-key"))).isEqualTo(key);
    assertThat(Files.getPosixFilePermissions(state.resolve("master-key"))).hasSize(2);
  }

  @Test
  void a_configured_database_without_a_key_is_refused_in_one_line_and_none_is_made_up() {
    assertThatThrownBy(() -> variables(Map.of(), true))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining(KEY)
        .hasMessageNotContaining("\n");
    assertThat(state.resolve("master-key")).doesNotExist();
  }

  @Test
  void a_given_key_is_used_and_a_short_one_refused() {
    String given = "k".repeat(32);

    assertThat(variables(Map.of(KEY, given), true)).containsEntry(KEY, given);
    assertThatThrownBy(() -> variables(Map.of(KEY, "short"), true))
        .isInstanceOf(CannotGoOn.class)
        .hasMessageContaining("32 characters");
  }

  private Map<String, String> variables(Map<String, String> environment, boolean configured) {
    return new Secrets(new Places(state, state)).variables(environment, configured);
  }
}
