package org.meritdesk.people.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "0.1.2.3",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1"
      })
  void an_address_that_is_not_public_is_closed_unless_its_host_is_named(String address)
      throws UnknownHostException {
    List<InetAddress> resolved = List.of(InetAddress.getByName(address));

    assertThat(OutboundAddress.open("hooks.example.org", resolved, Set.of())).isFalse();
    assertThat(OutboundAddress.open("Hooks.Example.org", resolved, Set.of("hooks.example.org")))
        .isTrue();
  }

  @Test
  void one_inner_address_among_public_ones_closes_the_host() throws UnknownHostException {
    InetAddress open = InetAddress.getByName("93.184.216.34");
    InetAddress inner = InetAddress.getByName("10.0.0.1");

    assertThat(OutboundAddress.open("x", List.of(open), Set.of())).isTrue();
    assertThat(OutboundAddress.open("x", List.of(open, inner), Set.of())).isFalse();
    assertThat(OutboundAddress.open("x", List.of(), Set.of())).isFalse();
  }

  @Test
  void the_waits_double_up_to_an_hour_with_a_fifth_of_chance() {
    assertThat(Retry.after(1, 0)).isEqualTo(Duration.ofSeconds(5));
    assertThat(Retry.after(1, 1)).isEqualTo(Duration.ofSeconds(6));
    assertThat(Retry.after(2, 0)).isEqualTo(Duration.ofSeconds(10));
    assertThat(Retry.after(10, 0)).isEqualTo(Duration.ofSeconds(2_560));
    assertThat(Retry.after(11, 0)).isEqualTo(Duration.ofHours(1));
    assertThat(Retry.after(40, 0.5)).isEqualTo(Duration.ofMinutes(66));
  }

  /** The example of the Standard Webhooks reference libraries. */
  @Test
  void the_signature_is_the_one_of_the_specification() {
    byte[] secret = java.util.Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    assertThat(
            WebhookSignature.of(
                secret,
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1_614_265_330),
                "{\"test\": 2432232314}"))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    assertThat(WebhookSignature.text("x".getBytes(StandardCharsets.UTF_8))).isEqualTo("whsec_eA==");
  }
}
