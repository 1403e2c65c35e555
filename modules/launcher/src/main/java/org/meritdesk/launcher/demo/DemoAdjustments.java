package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.YearMonth;

/** What corrects a paid month: one adjustment for the next run, and one that waits at the end. */
final class DemoAdjustments {
  private static final int STRIDE = 3;

  private final Api maker;
  private final Api checker;

  DemoAdjustments(Api maker, Api checker) {
    this.maker = maker;
    this.checker = checker;
  }

  /** Approved, so that the next run pays it. */
  String correct(YearMonth paid, int count) {
    long id = propose(paid, count, new BigDecimal("120.00"), "支援大促夜班，漏计补贴", "OT-" + paid);
    return checker
        .post("adjustments/" + id + "/approve", MissingNode.getInstance())
        .path("state")
        .asText();
  }

  /** Waits for the checker. */
  String propose(YearMonth paid, int count) {
    propose(paid, count, new BigDecimal("-60.00"), "出勤天数登记有误，多发扣回", "HR-" + paid);
    return "1 waits";
  }

  private long propose(
      YearMonth paid, int count, BigDecimal amount, String reason, String reference) {
    return maker
        .post(
            "adjustments",
            Api.JSON
                .createObjectNode()
                .put("agentId", agent(paid, count))
                .put("month", paid.toString())
                .put("amount", amount)
                .put("reason", reason)
                .put("reference", reference))
        .path("id")
        .asLong();
  }

  private long agent(YearMonth paid, int count) {
    long run = maker.get("incentives/" + paid).path(0).path("runId").asLong();
    JsonNode statements = maker.get("incentives/runs/" + run + "/statements");
    return statements.path(count * STRIDE % statements.size()).path("agentId").asLong();
  }
}
