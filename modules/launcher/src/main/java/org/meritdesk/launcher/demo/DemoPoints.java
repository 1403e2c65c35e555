package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue, the points of every month, what the agent who signs in redeemed, and a correction
 * that waits.
 */
final class DemoPoints {
  private final Api maker;
  private final Api checker;
  private final Api agent;
  private final Period period;

  DemoPoints(Function<String, Api> signedIn, Period period) {
    this.maker = signedIn.apply(DemoUser.MAKER);
    this.checker = signedIn.apply(DemoUser.CHECKER);
    this.agent = signedIn.apply(DemoUser.AGENT);
    this.period = period;
  }

  String points() {
    JsonNode mug = item("GOODS", "定制保温杯", "Steel mug", 30, 1, 20);
    item("LEAVE_HOURS", "调休两小时", "Two hours off", 40, 2, null);
    item("SHIFT_CHOICE", "下月班次优先选择权", "First choice of shifts", 60, 1, 10);
    item("TRAINING_BUDGET", "外部培训经费 200 元", "200 yuan for outside courses", 120, 200, 15);
    item("LADDER_ELIGIBILITY", "晋升资格积分", "Eligibility for a step up", 200, 1, null);
    int earned = 0;
    for (YearMonth month : period.wholeMonths()) {
      earned += run(month);
    }
    earned += run(period.month(period.whole()));
    long id = agent.get("agents").path("agents").get(0).path("id").asLong();
    correct(id, 100, "参与新客服入职关怀活动", true);
    correct(id, 5, "补记一次跨组支援", false);
    redeem(mug, true);
    redeem(mug, false);
    return earned + " points earned";
  }

  private int run(YearMonth month) {
    ObjectNode body = Api.JSON.createObjectNode().put("month", month.toString());
    return maker.post("points/runs", body).path("earned").asInt();
  }

  private JsonNode item(
      String kind, String zh, String en, int price, int quantity, @Nullable Integer stock) {
    ObjectNode body =
        Api.JSON
            .createObjectNode()
            .put("kind", kind)
            .put("nameZh", zh)
            .put("nameEn", en)
            .put("price", price)
            .put("quantity", quantity)
            .put("stock", stock)
            .put("offered", true);
    return maker.post("points/catalogue", body);
  }

  private void correct(long id, int points, String reason, boolean confirmed) {
    ObjectNode body =
        Api.JSON.createObjectNode().put("agentId", id).put("points", points).put("reason", reason);
    long made = maker.post("points/corrections", body).path("id").asLong();
    if (confirmed) {
      checker.post("points/corrections/" + made + "/confirm", MissingNode.getInstance());
    }
  }

  private void redeem(JsonNode item, boolean fulfilled) {
    ObjectNode body =
        Api.JSON
            .createObjectNode()
            .put("itemId", item.path("id").asLong())
            .put("version", item.path("version").asInt());
    long made = agent.post("points/redemptions", body).path("id").asLong();
    if (fulfilled) {
      maker.post(
          "points/redemptions/" + made + "/fulfil",
          Api.JSON.createObjectNode().put("words", "已在前台领取"));
    }
  }
}
