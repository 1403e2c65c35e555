package org.meritdesk.web.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.launcher.demo.DemoLoader;
import org.meritdesk.launcher.demo.DemoSize;

/** The running server with a corner of the demo shop in it, its last day fixed; loaded once. */
final class Corner {

  /** Closed, published and paid. */
  static final YearMonth PUBLISHED = YearMonth.of(2026, 2);

  /** Still open; its last fact is of the 7th. */
  static final YearMonth OPEN = YearMonth.of(2026, 3);

  static final String LAST_DAY = "2026-03-07";

  private static final String MONTH = "&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z";

  /** Two calls of a platform of its own, the second of no known outcome. */
  private static final String CALLS =
      """
      通话编号,技能组,客户号码,业务类型,进线时间,排队时长,接听时间,通话时长,工号,结果
      D-1,会员热线,13900000001,退款,2026-03-07 10:00:00,12,2026-03-07 10:00:12,95,2001,接通
      D-2,会员热线,13900000002,换货,2026-03-07 10:05:00,30,2026-03-07 10:05:30,120,2001,转接中
      """;

  private static final Instant NOW = Instant.parse("2026-03-07T13:30:00Z");

  private static @Nullable Corner loaded;

  private final Map<String, String> passwords;

  private final JsonNode refused;

  private Corner(Map<String, String> passwords) {
    this.passwords = passwords;
    this.refused =
        as("admin").post("intake/files?profile=calls-csv&name=calls-0307.csv", "text/csv", CALLS);
  }

  /** The one corner. */
  static synchronized Corner get() {
    if (loaded == null) {
      loaded = new Corner(filled());
    }
    return loaded;
  }

  String password(String login) {
    String known = passwords.get(login);
    if (known == null) {
      throw new IllegalArgumentException("nobody signs in as " + login);
    }
    return known;
  }

  /** REST as this person sees it. */
  Rest as(String login) {
    return new Rest(RunningServer.get().address(), login, password(login));
  }

  /** The agent who signs in, of the first hotline team. */
  long agent() {
    return as("agent").get("agents").path("agents").get(0).path("id").asLong();
  }

  /** The longest call of that agent in the published month. */
  long call() {
    return longest(as("agent").get("contacts?size=500" + MONTH));
  }

  /** The longest chat of the published month. */
  long chat() {
    return longest(as("inspector").get("contacts?size=500&channel=chat" + MONTH));
  }

  /** A calibration session in this state. */
  long calibration(String state) {
    for (JsonNode each : as("inspector").get("calibrations")) {
      if (each.path("state").asText().equals(state)) {
        return each.path("id").asLong();
      }
    }
    throw new IllegalStateException("no calibration is " + state);
  }

  /** A case that everybody reads. */
  long sharedCase() {
    return as("inspector").get("cases").path("cases").get(0).path("id").asLong();
  }

  /** A session of training in this state. */
  long training(String state) {
    return as("hr-maker")
        .get("training-sessions?state=" + state)
        .path("sessions")
        .get(0)
        .path("id")
        .asLong();
  }

  /** A contest in this state. */
  long contest(String state) {
    for (JsonNode each : as("hr-maker").get("contests")) {
      if (each.path("state").asText().equals(state)) {
        return each.path("id").asLong();
      }
    }
    throw new IllegalStateException("no contest is " + state);
  }

  /** Somebody who teaches. */
  long instructor() {
    return as("hr-maker").get("instructors").get(0).path("agentId").asLong();
  }

  /** The query that shows a certificate of the agent who signs in. */
  String certificate() {
    for (JsonNode each : as("agent").get("training-records?limit=200").path("records")) {
      if (each.path("state").asText().equals("VALID")) {
        JsonNode found = as("agent").get("certificates/of-record/" + each.path("id").asLong());
        return "number=" + found.path("number").asText() + "&code=" + found.path("code").asText();
      }
    }
    throw new AssertionError("nothing is certified");
  }

  /** The agent's attempt at an exam in this state. */
  long attempt(String state) {
    for (JsonNode each : as("agent").get("exam-attempts")) {
      if (each.path("state").asText().equals(state)) {
        return each.path("id").asLong();
      }
    }
    throw new IllegalStateException("no attempt is " + state);
  }

  /** A course proposed to somebody of the lead's, not decided about. */
  long proposal() {
    return as("lead")
        .get("course-proposals?state=PROPOSED")
        .path("proposals")
        .get(0)
        .path("id")
        .asLong();
  }

  /** A talk with the agent in this state. */
  long talk(String state) {
    for (JsonNode each : as("agent").get("coaching-talks").path("talks")) {
      if (each.path("state").asText().equals(state)) {
        return each.path("id").asLong();
      }
    }
    throw new IllegalStateException("no talk is " + state);
  }

  /** A round of ratings by the departments served in this state. */
  long cooperation(String state) {
    for (JsonNode each : as("hr-maker").get("cooperation-rounds")) {
      if (each.path("state").asText().equals(state)) {
        return each.path("id").asLong();
      }
    }
    throw new IllegalStateException("no round is " + state);
  }

  /** The secret part of a link that still takes answers. */
  String ratingKey() {
    return as("hr-maker")
        .post("cooperation-rounds/" + cooperation("OPEN") + "/remind", "application/json", "{}")
        .path("links")
        .get(0)
        .path("key")
        .asText();
  }

  /** The objective of the agent's team. */
  long goal() {
    return as("agent").get("goals?quarter=2026-Q1").get(0).path("id").asLong();
  }

  /** The agent and a mentor. */
  long pair() {
    return as("agent").get("mentor-pairs").get(0).path("id").asLong();
  }

  /** The plan of the lead's whole team. */
  long improvementPlan() {
    for (JsonNode each : as("lead").get("improvement-plans?kind=TOP3").path("plans")) {
      if (each.path("agentId").isNull()) {
        return each.path("id").asLong();
      }
    }
    throw new IllegalStateException("the lead's team has no plan");
  }

  /** The agent's step up the ladder, by a rule that asks one month only. */
  synchronized long careerCase() {
    for (JsonNode each : as("hr-maker").get("ladder/cases")) {
      if (each.path("agentId").asLong() == agent()) {
        return each.path("id").asLong();
      }
    }
    bring(
        """
        {"code": "corner-ladder", "names": {"zh-CN": "角落阶梯", "en": "Ladder of the corner"},
         "validFrom": "2026-02", "rules": [{"kind": "promotion", "code": "corner-step",
           "names": {"zh-CN": "资深客服", "en": "Seasoned agent"}, "from": "AGENT",
           "to": "SEASONED", "monthsInRow": 1, "above": 0, "tenureMonths": 0,
           "instructorMinutes": 0, "payIncrease": 0.1, "mentor": false}]}
        """);
    long id =
        as("hr-maker")
            .post(
                "ladder/cases",
                "application/json",
                """
                {"agentId": %d, "rule": "corner-step", "month": "2026-02",
                 "effectiveOn": "2026-04-01", "reason": "稳定而耐心"}
                """
                    .formatted(agent()))
            .path("id")
            .asLong();
    as("hr-checker").post("ladder/cases/" + id + "/approve", "application/json", "");
    return id;
  }

  /** A star for whoever is best in the corner, whatever the score. */
  synchronized String star() {
    for (JsonNode each : as("hr-maker").get("plans")) {
      if (each.path("code").asText().equals("corner-star")) {
        return "corner-star";
      }
    }
    bring(
        """
        {"code": "corner-star", "names": {"zh-CN": "角落之星", "en": "Star of the corner"},
         "validFrom": "2026-02", "rules": [{"kind": "month-star", "code": "corner-star",
           "names": {"zh-CN": "角落之星", "en": "Star of the corner"}, "posts": [], "places": 3,
           "atLeast": 0, "minimumDays": 0, "minimumSample": 0, "tieBreaks": ["SAMPLE"]}]}
        """);
    return "corner-star";
  }

  private void bring(String plan) {
    JsonNode draft = as("hr-maker").post("plans", "application/json", plan);
    String version =
        "plans/" + draft.path("code").asText() + "/versions/" + draft.path("versionNo").asInt();
    as("hr-maker").post(version + "/submit", "application/json", "");
    as("hr-checker").post(version + "/approve", "application/json", "");
  }

  /** The agent's appeal that waits. */
  long openAppeal() {
    return as("agent").get("appeals?state=FILED").path("appeals").get(0).path("id").asLong();
  }

  /** The agent's appeal that was decided. */
  long decidedAppeal() {
    return as("agent")
        .get("appeals?state=PARTLY_UPHELD&state=UPHELD")
        .path("appeals")
        .get(0)
        .path("id")
        .asLong();
  }

  /** The agent's best inspection, which nobody appealed against. */
  long inspection() {
    JsonNode best = null;
    for (JsonNode each :
        as("agent").get("inspections?limit=100&from=2026-01-01T00:00:00Z").path("inspections")) {
      if (best == null || each.path("score").asDouble() > best.path("score").asDouble()) {
        best = each;
      }
    }
    if (best == null) {
      throw new IllegalStateException("nothing of the agent was inspected");
    }
    return best.path("id").asLong();
  }

  /** A load with a refused line. */
  long load() {
    return refused.path("loadId").asLong();
  }

  /** A refused line. */
  long refusal() {
    return as("admin")
        .get("intake/quarantine?load=" + load())
        .path("refusals")
        .get(0)
        .path("id")
        .asLong();
  }

  private static long longest(JsonNode page) {
    JsonNode longest = page.path("contacts").get(0);
    for (JsonNode each : page.path("contacts")) {
      if (each.path("serviceMillis").asLong() > longest.path("serviceMillis").asLong()) {
        longest = each;
      }
    }
    return longest.path("recordId").asLong();
  }

  private static Map<String, String> filled() {
    RunningServer server = RunningServer.get();
    return new DemoLoader(
            DemoSize.CORNER,
            URI.create(server.address()),
            "admin",
            server.adminPassword(),
            server.state().resolve("demo"),
            System.out)
        .load(NOW);
  }
}
