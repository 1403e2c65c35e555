package org.meritdesk.web.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A team of four with a quarter of months in which each score is known beforehand: the rate that is
 * handed in is the score.
 */
final class Quarter {

  /** Above 90 in every month. */
  static final String ABOVE = "Q-ABOVE";

  /** Exactly 90 in the middle month, above it in the others. */
  static final String EXACT = "Q-EXACT";

  /** At 85. */
  static final String MIDDLE = "Q-MIDDLE";

  /** At 75. */
  static final String LOW = "Q-LOW";

  private static final String SCORES =
      """
      日期,工号,指标,分子,分母,数值
      2001-01-15,Q-ABOVE,询单转化率,95,100,
      2001-01-15,Q-EXACT,询单转化率,94,100,
      2001-01-15,Q-MIDDLE,询单转化率,85,100,
      2001-01-15,Q-LOW,询单转化率,75,100,
      2001-02-15,Q-ABOVE,询单转化率,91,100,
      2001-02-15,Q-EXACT,询单转化率,90,100,
      2001-02-15,Q-MIDDLE,询单转化率,85,100,
      2001-02-15,Q-LOW,询单转化率,75,100,
      2001-03-15,Q-ABOVE,询单转化率,96,100,
      2001-03-15,Q-EXACT,询单转化率,95,100,
      2001-03-15,Q-MIDDLE,询单转化率,85,100,
      2001-03-15,Q-LOW,询单转化率,75,100,
      2001-04-15,Q-ABOVE,询单转化率,93,100,
      2001-04-15,Q-EXACT,询单转化率,92,100,
      2001-04-15,Q-MIDDLE,询单转化率,85,100,
      2001-04-15,Q-LOW,询单转化率,75,100,
      2001-04-15,Q-MIDDLE,挽回退货数,,,9
      2001-04-16,Q-MIDDLE,挽回退货数,,,3
      2001-04-15,Q-EXACT,挽回退货数,,,25
      """;

  private static final String SCHEME =
      """
      {"code": "quarter", "names": {"zh-CN": "季度方案", "en": "Scheme of the quarter"},
       "scope": {"posts": ["COMMUNITY"], "teams": ["QUARTER"]}, "validFrom": "2001-01",
       "lines": [{"measure": "CONVERSION_RATE", "weight": 100, "minimumSample": 1,
         "curve": {"kind": "ramp", "from": 0, "fromPoints": 0, "to": 100, "toPoints": 100},
         "missing": "REDISTRIBUTE", "missingPoints": null, "note": null}],
       "declaredRemainder": 0, "minimumMeasuredWeight": 50, "gates": [],
       "grades": [{"grade": "A", "atLeast": 90}, {"grade": "B", "atLeast": 80},
         {"grade": "C", "atLeast": 70}, {"grade": "D", "atLeast": null}],
       "source": null, "notes": []}
      """;

  // A version of the demo's own plan, since two plans never pay one post.
  private static final String PLAN =
      """
      {"code": "demo-bonus", "names": {"zh-CN": "季度奖金", "en": "Bonus of the quarter"},
       "validFrom": "2001-01", "currency": "CNY",
       "bases": [{"post": "COMMUNITY", "step": null, "amount": 1000}],
       "coefficients": [{"atLeast": 90, "coefficient": 1.2}, {"atLeast": 80, "coefficient": 1.0},
         {"atLeast": 70, "coefficient": 0.8}, {"atLeast": null, "coefficient": 0}],
       "unscoredCoefficient": 0,
       "rules": [
         {"kind": "month-star", "code": "quarter-star",
          "names": {"zh-CN": "季度服务之星", "en": "Star of the quarter"}, "posts": ["COMMUNITY"],
          "places": 1, "atLeast": 90, "minimumDays": 15, "minimumSample": 1,
          "prize": 500, "tieBreaks": ["SAMPLE"]},
         {"kind": "piece-reward", "code": "quarter-returns",
          "names": {"zh-CN": "挽回退货奖", "en": "Returns avoided"}, "posts": ["COMMUNITY"],
          "measure": "RETURNS_AVOIDED", "each": 5.5, "most": 20},
         {"kind": "promotion", "code": "quarter-senior",
          "names": {"zh-CN": "高级客服", "en": "Senior agent"}, "from": "AGENT", "to": "SENIOR",
          "monthsInRow": 3, "above": 90, "tenureMonths": 0, "instructorMinutes": 0,
          "payIncrease": 0.20, "mentor": true}]}
      """;

  private final Corner corner;
  private final RunningServer server = RunningServer.get();

  private Quarter(Corner corner) {
    this.corner = corner;
  }

  /** Brings people, figures and rules. */
  static Quarter load() {
    Quarter quarter = new Quarter(Corner.get());
    quarter.fill();
    return quarter;
  }

  private void fill() {
    Api admin = Api.person(server, "admin", server.adminPassword());
    Rest maker = corner.as("hr-maker");
    maker.post("intake/files?profile=measurements-csv&name=quarter.csv", "text/csv", SCORES);
    Map<String, String> team =
        Map.of(
            "code", "QUARTER", "nameZh", "季度组", "nameEn", "Quarter team", "zone", "Asia/Shanghai");
    admin.post("teams", team).json(201);
    List<Long> accounts = new ArrayList<>();
    for (JsonNode account : maker.get("accounts/unknown")) {
      if (account.path("externalId").asText().startsWith("Q-")) {
        accounts.add(account.path("accountId").asLong());
      }
    }
    admin
        .post(
            "accounts/adopt",
            Map.of(
                "accountIds",
                accounts,
                "team",
                "QUARTER",
                "post",
                "COMMUNITY",
                "from",
                "2001-01-01",
                "zone",
                "Asia/Shanghai"))
        .json(200);
    inForce("schemes", SCHEME);
    inForce("plans", PLAN);
  }

  private void inForce(String kind, String document) {
    JsonNode draft = corner.as("hr-maker").post(kind, "application/json", document);
    String version =
        "%s/%s/versions/%d/"
            .formatted(kind, draft.path("code").asText(), draft.path("versionNo").asInt());
    corner.as("hr-maker").post(version + "submit", "application/json", "");
    corner.as("hr-checker").post(version + "approve", "application/json", "");
  }

  /** Waits until no cell waits to be recomputed. */
  void untilCurrent() {
    Api script = Api.key(server, server.key());
    for (int i = 0; i < 600; i++) {
      if (script.get("rebuild").path("pending").asLong() == 0) {
        return;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    throw new AssertionError("the cells do not follow");
  }

  /** Closes a month by one and publishes it by another. */
  void publish(String month) {
    untilCurrent();
    corner.as("hr-maker").post("months/" + month + "/close", "application/json", "");
    corner.as("hr-checker").post("months/" + month + "/publish", "application/json", "");
  }

  /** What the month's run of statements pays, after another person approved it. */
  JsonNode pay(String month) {
    JsonNode run =
        corner.as("hr-maker").post("incentives/" + month + "/runs", "application/json", "");
    String path = "incentives/runs/" + run.path("runId").asLong();
    corner.as("hr-checker").post(path + "/approve", "application/json", "");
    return corner.as("hr-maker").get(path + "/statements");
  }

  /** The number of one of the four. */
  long agent(String employeeNo) {
    return corner
        .as("hr-maker")
        .get("agents?q=" + employeeNo)
        .path("agents")
        .get(0)
        .path("id")
        .asLong();
  }
}
