package org.meritdesk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.meritdesk.kernel.Problem;

class BodyLimitTest {

  @Test
  void files_of_facts_may_be_large_and_forms_may_not() {
    assertThat(BodyLimit.limit("/intake/contacts")).isEqualTo(4L << 30);
    assertThat(BodyLimit.limit("intake/quarantine/7/retry")).isEqualTo(1L << 20);
    assertThat(BodyLimit.limit("/agents/import")).isEqualTo(32L << 20);
    assertThat(BodyLimit.limit("/agents")).isEqualTo(1L << 20);
  }

  @Test
  void a_body_of_exactly_the_limit_is_read_whole() throws IOException {
    try (InputStream body = limited(10, 10)) {
      assertThat(body.readAllBytes()).hasSize(10);
    }
  }

  @Test
  void the_byte_beyond_the_limit_is_refused() throws IOException {
    try (InputStream body = limited(11, 10)) {
      assertThatThrownBy(body::readAllBytes)
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.type().code()).isEqualTo("body-too-large"));
    }
  }

  private static InputStream limited(int size, long limit) {
    return new BodyLimit.Limited(new ByteArrayInputStream(new byte[size]), limit);
  }
}
