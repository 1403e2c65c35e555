package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Alerts by data that come in through intake, told to the lead. How long each took is printed: ten
 * seconds are promised on a machine of its own, and none is timed here.
 */
class AlertsIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private static Corner corner;
  private static Api admin;
  private static String source;

  @BeforeAll
  static void load() {
    corner = Corner.get();
    RunningServer server = RunningServer.get();
    admin = Api.person(server, "admin", corner.password("admin"));
    for (JsonNode each : corner.as("admin").get("sources")) {
      if (each.path("zone").asText().equals(SHANGHAI.getId())) {
        source = each.path("code").asText();
      }
    }
  }

  @Test
  void abandonment_past_its_limit_is_raised_told_and_closed_by_what_comes_after() {
    Instant from = morning();
    StringBuilder calls = new StringBuilder();
    for (int i = 0; i < 46; i++) {
      calls.append(call("alert-served-" + i, from.plusSeconds(i), true));
    }
    for (int i = 0; i < 4; i++) {
      calls.append(call("alert-left-" + i, from.plusSeconds(i), false));
    }
    intake("contacts", calls.toString());
    LockSupport.parkNanos(LONG_ENOUGH.toNanos());
    assertThat(open("abandonment")).as("8.00 % is not past 8 %").isEmpty();

    intake("contacts", call("alert-left-5", from.plusSeconds(60), false));
    JsonNode alert = await("abandonment");

    assertThat(alert.path("value").decimalValue()).isEqualByComparingTo("9.80");
    assertThat(corner.as("lead").get("inbox?unread=true").path("notices"))
        .anyMatch(
            notice ->
                notice.path("kind").asText().equals("ALERT_RAISED")
                    && notice.path("subjectId").asText().equals(alert.path("id").asText()));
    StringBuilder more = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      more.append(call("alert-later-" + i, from.plusSeconds(100 + i), true));
    }
    intake("contacts", more.toString());
    awaitNone("abandonment");
  }

  @Test
  void a_bad_rating_is_raised_at_once_with_its_contact_and_noted_by_the_lead() {
    Instant from = Instant.now().minusSeconds(900).truncatedTo(ChronoUnit.SECONDS);
    intake("contacts", call("alert-rated", from, true));
    intake(
        "ratings",
        "{\"id\":\"alert-rating\",\"contact\":\"alert-rated\",\"scale\":\"1-5\",\"raw\":1,\"at\":\"%s\"}\n"
            .formatted(from.plusSeconds(120)));
    JsonNode alert = await("bad-rating");

    assertThat(alert.path("recordId").asLong()).isPositive();
    assertThat(corner.as("inspector").get("contacts/" + alert.path("recordId").asLong()))
        .isNotEmpty();
    JsonNode noted =
        admin
            .post("alerts/" + alert.path("id").asLong() + "/acknowledge", Map.of("note", "已致电"))
            .json(200);
    assertThat(noted.path("closedAt").isNull()).isFalse();
  }

  @Test
  void a_customer_who_waits_is_an_alert_until_somebody_answers() {
    Instant asked = Instant.now().minusSeconds(600).truncatedTo(ChronoUnit.SECONDS);
    intake(
        "contacts",
        "{\"id\":\"alert-chat\",\"channel\":\"chat\",\"opened_at\":\"%s\"}\n".formatted(asked));
    intake("messages", message("alert-ask", asked, "customer"));
    JsonNode alert = await("unanswered");

    assertThat(alert.path("value").asInt()).isGreaterThanOrEqualTo(10);
    intake("messages", message("alert-answer", Instant.now(), "agent"));
    awaitNone("unanswered");
  }

  /** Some minutes ago, but today in Shanghai. */
  private static Instant morning() {
    Instant midnight = LocalDate.now(SHANGHAI).atStartOfDay(SHANGHAI).toInstant();
    Instant lately = Instant.now().minusSeconds(900).truncatedTo(ChronoUnit.SECONDS);
    return lately.isBefore(midnight) ? midnight : lately;
  }

  private static String message(String id, Instant at, String author) {
    return """
        {"id":"%s","contact":"alert-chat","at":"%s","author_kind":"%s"%s,"text":"你好，请问什么时候发货？"}
        """
        .formatted(
            id,
            at.truncatedTo(ChronoUnit.SECONDS),
            author,
            author.equals("agent") ? ",\"author\":\"alert-desk\"" : "");
  }

  private static String call(String id, Instant at, boolean served) {
    Instant taken = at.plusSeconds(5);
    String phases =
        "{\"kind\":\"queue\",\"start\":\"%s\",\"end\":\"%s\"}".formatted(at, taken)
            + (served
                ? ",{\"agent\":\"alert-desk\",\"kind\":\"interact\",\"start\":\"%s\",\"end\":\"%s\"}"
                    .formatted(taken, taken.plusSeconds(30))
                : "");
    return """
        {"id":"%s","channel":"voice","queue":"alert-line","opened_at":"%s","closed_at":"%s","phases":[%s]}
        """
        .formatted(id, at, taken.plusSeconds(30), phases);
  }

  private static void intake(String kind, String lines) {
    JsonNode report =
        corner
            .as("admin")
            .post("intake/" + kind + "?source=" + source, "application/x-ndjson", lines);
    assertThat(report.path("refused").asLong()).as("%s", report).isZero();
  }

  private static List<JsonNode> open(String rule) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode alert : admin.get("alerts?limit=200").path("alerts")) {
      if (alert.path("ruleCode").asText().equals(rule)) {
        found.add(alert);
      }
    }
    return found;
  }

  private static JsonNode await(String rule) {
    Instant begin = Instant.now();
    List<JsonNode> found = open(rule);
    while (found.isEmpty()) {
      assertThat(Instant.now()).as("%s is raised", rule).isBefore(begin.plus(PATIENCE));
      LockSupport.parkNanos(PAUSE.toNanos());
      found = open(rule);
    }
    System.out.println(rule + " was raised after " + Duration.between(begin, Instant.now()));
    return found.get(0);
  }

  private static void awaitNone(String rule) {
    Instant end = Instant.now().plus(PATIENCE);
    while (!open(rule).isEmpty()) {
      assertThat(Instant.now()).as("%s is over", rule).isBefore(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
