package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.YearMonth;
import java.util.List;

/** Stars of every published month; of the newest the last one still waits to be confirmed. */
final class DemoHonours {

  private static final List<String> WORDS =
      List.of("耐心陪客户排查到晚上十点，最终保住了订单", "主动回访三位投诉客户，全部转为好评", "把退换货话术整理成案例，整组都在用", "大促高峰连续两周零差评");

  private final Api maker;
  private final Api checker;

  DemoHonours(Api maker, Api checker) {
    this.maker = maker;
    this.checker = checker;
  }

  String honour(List<YearMonth> months) {
    int given = 0;
    long last = 0;
    for (YearMonth month : months) {
      for (JsonNode rule : maker.get("honours/rankings?month=" + month)) {
        for (JsonNode each : rule.path("candidates")) {
          if (each.path("judgement").path("met").asBoolean()) {
            if (last != 0) {
              confirm(last);
              given++;
            }
            last = nominate(rule.path("code").asText(), month, each, given);
          }
        }
      }
    }
    return given + " given";
  }

  private long nominate(String rule, YearMonth month, JsonNode candidate, int count) {
    return maker
        .post(
            "honours",
            Api.JSON
                .createObjectNode()
                .put("rule", rule)
                .put("month", month.toString())
                .put("agentId", candidate.path("agentId").asLong())
                .put("words", WORDS.get(count % WORDS.size())))
        .path("id")
        .asLong();
  }

  private void confirm(long id) {
    checker.post("honours/" + id + "/confirm", MissingNode.getInstance());
  }
}
