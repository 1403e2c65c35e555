package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Medals and badges by rule for every month, one certified and one that waits. */
final class DemoBadges {
  private static final String EXPERT = "technical-expert";
  private static final List<String> WORDS = List.of("独立定位支付回调丢单问题，整理成排查手册", "连续两次技术考核满分");

  private final Api maker;
  private final Api checker;
  private final Api agent;

  DemoBadges(Function<String, Api> signedIn) {
    this.maker = signedIn.apply(DemoUser.MAKER);
    this.checker = signedIn.apply(DemoUser.CHECKER);
    this.agent = signedIn.apply(DemoUser.AGENT);
  }

  String badges(List<YearMonth> months) {
    int given = 0;
    for (YearMonth month : months) {
      ObjectNode body = Api.JSON.createObjectNode().put("month", month.toString());
      given += maker.post("badges/runs", body).path("given").asInt();
    }
    long mine = agent.get("agents").path("agents").get(0).path("id").asLong();
    int named = 0;
    for (JsonNode each : maker.get("agents").path("agents")) {
      long other = each.path("id").asLong();
      if (other != mine && named < WORDS.size()) {
        long id = name(other, WORDS.get(named));
        if (named == 0) {
          checker.post("badges/" + id + "/certify", MissingNode.getInstance());
        }
        named++;
      }
    }
    return given + " given by rule";
  }

  private long name(long agentId, String words) {
    ObjectNode body =
        Api.JSON.createObjectNode().put("rule", EXPERT).put("agentId", agentId).put("words", words);
    return maker.post("badges", body).path("id").asLong();
  }
}
