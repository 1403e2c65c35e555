package org.meritdesk.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SomeCallsTest {

  private static final int CALLS = 6_000;

  @Test
  void lines_are_calls_in_the_order_of_time_within_four_weeks() throws Exception {
    List<JsonNode> calls = read(new SomeCalls(CALLS).lines(0, CALLS));

    Set<String> ids = new HashSet<>();
    long before = 0;
    for (JsonNode call : calls) {
      assertThat(ids.add(call.path("id").asText())).isTrue();
      long opened = call.path("opened_at").asLong();
      assertThat(opened).isGreaterThanOrEqualTo(before);
      assertThat(day(opened)).isEqualTo(day(call.path("closed_at").asLong()));
      before = opened;
    }
    assertThat(calls).hasSize(CALLS);
    assertThat(day(before)).isEqualTo(SomeCalls.FIRST.plusDays(SomeCalls.DAYS - 1));
    assertThat(calls.stream().filter(c -> c.path("outcome").asText().equals("ABANDONED")).count())
        .isBetween(CALLS / 20L, CALLS / 8L);
  }

  @Test
  void the_same_number_gives_the_same_lines() {
    assertThat(new SomeCalls(CALLS).lines(100, 200))
        .isEqualTo(new SomeCalls(CALLS).lines(100, 200));
  }

  private static LocalDate day(long millis) {
    return LocalDate.ofInstant(Instant.ofEpochMilli(millis), SomeCalls.ZONE);
  }

  private static List<JsonNode> read(byte[] lines) throws Exception {
    List<JsonNode> calls = new ArrayList<>();
    for (String line : new String(lines, StandardCharsets.UTF_8).split("\n")) {
      calls.add(new ObjectMapper().readTree(line));
    }
    return calls;
  }
}
