package org.meritdesk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginCheckTest {

  private static final String OURS = "https://merit.example:8443";

  @Test
  void our_own_origin_is_taken() {
    assertThat(OriginCheck.same(OURS, OURS, null)).isTrue();
    assertThat(OriginCheck.same(OURS, null, OURS + "/sources?x=1")).isTrue();
  }

  @Test
  void another_origin_port_or_scheme_is_refused() {
    assertThat(OriginCheck.same(OURS, "https://evil.example", OURS + "/")).isFalse();
    assertThat(OriginCheck.same(OURS, "https://merit.example", null)).isFalse();
    assertThat(OriginCheck.same(OURS, "http://merit.example:8443", null)).isFalse();
    assertThat(OriginCheck.same(OURS, null, "https://merit.example:8443.evil.example/")).isFalse();
  }

  @Test
  void a_form_that_names_no_origin_is_refused() {
    assertThat(OriginCheck.same(OURS, null, null)).isFalse();
    assertThat(OriginCheck.same(OURS, "null", null)).isFalse();
    assertThat(OriginCheck.same(OURS, null, "::")).isFalse();
  }
}
