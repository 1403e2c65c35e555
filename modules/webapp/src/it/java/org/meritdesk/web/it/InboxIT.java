package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is told reaches the bell, the inbox and a receiver outside while everything runs. */
class InboxIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void an_appeal_rings_the_bell_of_who_may_decide_while_the_page_stays_open() {
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      checker.page().navigate("/month");
      Locator count = checker.page().locator(".md-bell-count");
      int before = Integer.parseInt(count.textContent().strip());

      long appeal = appealAgain();

      assertThat(count)
          .hasText(
              Integer.toString(before + 1),
              new LocatorAssertions.HasTextOptions().setTimeout(10_000));
      checker.page().locator(".md-bell").click();
      Locator first = checker.page().locator(".md-notices li").first();
      assertThat(first).hasClass("md-new");
      first.locator("input[id$=open]").click();
      checker.page().waitForURL(address -> address.endsWith("/appeal?id=" + appeal));
      assertThat(checker.page().locator(".md-bell-count")).hasText(Integer.toString(before));
    }
  }

  @Test
  void everybody_has_the_own_inbox_and_marks_it_as_read() {
    JsonNode told = corner.as("agent").get("inbox?limit=200");

    assertThat(told.path("notices")).isNotEmpty();
    assertThat(told.path("notices"))
        .extracting(notice -> notice.path("kind").asText())
        .contains("INSPECTION_PUBLISHED", "APPEAL_DECIDED", "MONTH_PUBLISHED")
        .doesNotContain("APPEAL_FILED");
    try (Person hr = Person.signedIn("hr-checker", "en")) {
      hr.page().navigate("/inbox");
      hr.page().locator("[id='all:read']").click();
      assertThat(hr.page().locator(".md-bell-count")).hasText("0");
      assertThat(hr.page().locator(".md-new")).hasCount(0);
    }
  }

  @Test
  void a_webhook_that_was_down_is_called_once_it_is_up() throws IOException {
    int port = freePort();
    String secret =
        corner
            .as("admin")
            .post(
                "webhooks",
                "application/json",
                "{\"name\":\"desk\",\"url\":\"http://127.0.0.1:%d/in\",\"kinds\":[\"APPEAL_FILED\"]}"
                    .formatted(port))
            .path("secret")
            .asText();
    long appeal = appealAgain();
    await(() -> !corner.as("admin").get("deliveries?state=WAITING").path("deliveries").isEmpty());

    List<String> bodies = new CopyOnWriteArrayList<>();
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
    receiver.createContext(
        "/in",
        exchange -> {
          bodies.add(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                  + exchange.getRequestHeaders().getFirst("webhook-signature"));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    try {
      await(() -> !corner.as("admin").get("deliveries?state=SENT").path("deliveries").isEmpty());
    } finally {
      receiver.stop(0);
    }

    assertThat(secret).startsWith("whsec_");
    assertThat(bodies.get(0)).contains("appeal.filed", "\"" + appeal + "\"", "v1,");
  }

  /** The agent takes the waiting appeal back and hands it in again. */
  private static long appealAgain() {
    Api agent = Api.person(RunningServer.get(), "agent", corner.password("agent"));
    JsonNode waiting = agent.get("appeals/" + corner.openAppeal());
    ObjectNode said = JSON.createObjectNode();
    assertThat(
            agent
                .post(
                    "appeals/" + waiting.path("id").asLong() + "/withdraw",
                    waiting.path("version").asInt(),
                    said)
                .response()
                .statusCode())
        .isEqualTo(200);
    ObjectNode request = JSON.createObjectNode();
    request.put("inspectionId", waiting.path("inspectionId").asLong());
    request.put("text", waiting.path("text").asText());
    request.set("claims", waiting.path("claims"));
    return agent.post("appeals", request).json(201).path("id").asLong();
  }

  private static void await(java.util.function.BooleanSupplier condition) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("what is waited for").isBefore(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0)) {
      return free.getLocalPort();
    }
  }
}
