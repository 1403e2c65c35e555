package org.meritdesk.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Audience;
import org.meritdesk.people.api.Notice;
import org.meritdesk.people.api.NoticeKind;
import org.meritdesk.people.api.WebhookFormat;
import org.meritdesk.people.api.WebhookView;

class RecordStoreStoreTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Post post = new Post();
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final List<JsonNode> bodies = Collections.synchronizedList(new ArrayList<>());

  @Test
  void a_completion_leaves_as_a_statement_and_a_second_one_voids_it() throws Exception {
    HttpServer store = store();
    try {
      post.webhooks.connect(
          "lrs",
          "http://127.0.0.1:" + store.getAddress().getPort() + "/xapi",
          WebhookFormat.XAPI_1,
          "meritdesk",
          "the store's password",
          Post.ADMIN);
      post.inbox.put(told(NoticeKind.TRAINING_COMPLETED), Audience.agents(List.of(99L)));
      post.inbox.put(told(NoticeKind.TRAINING_WITHDRAWN), Audience.agents(List.of(99L)));
      post.inbox.put(
          new Notice(NoticeKind.APPEAL_FILED, "appeal", "1", "", "appeal?id=1", Map.of()),
          Audience.agents(List.of(99L)));
      post.outbox.work(10);
    } finally {
      store.stop(0);
    }

    assertThat(lines).hasSize(2);
    String[] first = lines.get(0).split(" ");
    assertThat(first[0]).isEqualTo("PUT");
    assertThat(first[1]).startsWith("/xapi/statements?statementId=");
    assertThat(first[2]).isEqualTo("1.0.3");
    assertThat(new String(Base64.getDecoder().decode(first[4]), StandardCharsets.UTF_8))
        .isEqualTo("meritdesk:the store's password");
    JsonNode told = bodies.get(0);
    assertThat(told.at("/actor/account/name").asText()).isEqualTo("1001");
    assertThat(told.at("/actor/account/homePage").asText()).isEqualTo("https://portal.example.org");
    assertThat(told.at("/verb/id").asText()).isEqualTo("http://adlnet.gov/expapi/verbs/passed");
    assertThat(told.at("/object/id").asText())
        .isEqualTo("https://portal.example.org/course?code=calm");
    assertThat(told.at("/result/score/scaled").decimalValue()).isEqualByComparingTo("0.855");
    assertThat(told.at("/timestamp").asText()).isEqualTo("2026-02-03T04:05:06Z");
    assertThat(bodies.get(1).at("/object/id").asText())
        .as("the statement that is voided")
        .isEqualTo(first[1].substring(first[1].indexOf('=') + 1));
    assertThat(bodies.get(1).at("/verb/id").asText()).endsWith("/voided");
  }

  @Test
  void what_a_store_is_told_in_and_how_it_knows_us_is_shown_without_its_password() {
    post.webhooks.connect(
        "lrs", "http://127.0.0.1:9/", WebhookFormat.XAPI_2, "meritdesk", "secret", Post.ADMIN);
    WebhookView shown = post.webhooks.all(Post.ADMIN).get(0);
    assertThat(shown.format()).isEqualTo(WebhookFormat.XAPI_2);
    assertThat(shown.account()).isEqualTo("meritdesk");
    assertThat(shown.toString()).doesNotContain("secret");
  }

  private static Notice told(NoticeKind kind) {
    return new Notice(
        kind,
        "training-record",
        "7",
        "",
        "my-growth",
        Map.of(
            "employeeNo", "1001",
            "name", "林",
            "course", "calm",
            "courseZh", "稳住情绪",
            "courseEn", "Keeping calm",
            "score", "85.50",
            "passed", "true",
            "at", "2026-02-03T04:05:06Z"));
  }

  private HttpServer store() throws java.io.IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.createContext(
        "/xapi/statements",
        exchange -> {
          lines.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + exchange.getRequestHeaders().getFirst("X-Experience-API-Version")
                  + " "
                  + exchange.getRequestHeaders().getFirst("Authorization"));
          bodies.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
