package org.meritdesk.training.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SessionStateTest {

  @Test
  void a_planned_session_is_held_or_called_off_and_neither_changes_again() {
    String table =
        Arrays.stream(SessionState.values())
            .map(from -> from + " " + from.next().stream().sorted().toList())
            .collect(Collectors.joining("; "));

    assertThat(table).isEqualTo("PLANNED [HELD, CANCELLED]; HELD []; CANCELLED []");
  }
}
