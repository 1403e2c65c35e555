package org.meritdesk.web.faces.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TrailDetailsTest {

  @Test
  void every_value_is_a_row_with_its_path() {
    assertThat(
            TrailDetails.of(
                "{\"after\": {\"name\": \"甲\", \"left\": null}, \"roles\": [\"AGENT\", \"ADMIN\"],"
                    + " \"rows\": [{\"line\": 2}]}"))
        .extracting(TrailDetails.Detail::name, TrailDetails.Detail::value)
        .containsExactly(
            tuple("after.name", "甲"),
            tuple("after.left", "–"),
            tuple("roles", "AGENT, ADMIN"),
            tuple("rows[1].line", "2"));
  }

  @Test
  void nothing_is_no_row() {
    assertThat(TrailDetails.of("{}")).isEmpty();
  }
}
