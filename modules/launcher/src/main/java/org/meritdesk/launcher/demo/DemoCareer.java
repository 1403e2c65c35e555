package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;

/** Steps up the ladder for who has earned them: all proposed, and all but the last approved. */
final class DemoCareer {
  private final Api maker;
  private final Api checker;

  DemoCareer(Api maker, Api checker) {
    this.maker = maker;
    this.checker = checker;
  }

  String steps(YearMonth month) {
    int proposed = 0;
    int approved = 0;
    long last = 0;
    for (JsonNode each : maker.get("ladder/candidates?month=" + month)) {
      if (each.path("judgement").path("met").asBoolean()) {
        if (last != 0) {
          approved += approve(last);
        }
        last = propose(each, month);
        proposed++;
      }
    }
    return proposed + " proposed, " + approved + " approved";
  }

  private long propose(JsonNode candidate, YearMonth month) {
    ObjectNode body =
        Api.JSON
            .createObjectNode()
            .put("agentId", candidate.path("agentId").asLong())
            .put("rule", candidate.path("promotion").path("code").asText())
            .put("month", month.toString())
            .put("effectiveOn", month.plusMonths(2).atDay(1).toString())
            .put("reason", "连续三个月绩效优秀，客户评价稳定");
    return maker.post("ladder/cases", body).path("id").asLong();
  }

  private int approve(long id) {
    checker.post("ladder/cases/" + id + "/approve", MissingNode.getInstance());
    return 1;
  }
}
