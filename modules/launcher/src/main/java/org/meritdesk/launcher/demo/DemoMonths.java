package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.YearMonth;

/** Closes, publishes and pays a month, each step by the person whose it is. */
final class DemoMonths {
  private static final MissingNode NOTHING = MissingNode.getInstance();

  private final Api maker;
  private final Api checker;

  DemoMonths(Api maker, Api checker) {
    this.maker = maker;
    this.checker = checker;
  }

  String close(YearMonth month) {
    JsonNode view = maker.post("months/" + month + "/close", NOTHING);
    return view.path("scored").asInt() + " of " + view.path("appraisals").asInt() + " scored";
  }

  String publish(YearMonth month) {
    return checker.post("months/" + month + "/publish", NOTHING).path("state").asText();
  }

  String pay(YearMonth month) {
    JsonNode run = maker.post("incentives/" + month + "/runs", NOTHING);
    JsonNode approved =
        checker.post("incentives/runs/" + run.path("runId").asLong() + "/approve", NOTHING);
    return approved.path("total").asText() + " " + approved.path("currency").asText();
  }
}
