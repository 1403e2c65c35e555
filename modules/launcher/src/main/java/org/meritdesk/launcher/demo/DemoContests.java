package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;

/**
 * A contest that is over and one of the open month, written by one person and opened by another.
 */
final class DemoContests {

  private final Api maker;
  private final Api checker;

  DemoContests(Api maker, Api checker) {
    this.maker = maker;
    this.checker = checker;
  }

  String compare(YearMonth last) {
    long over = open(last, "月度满意冲刺赛", "Monthly satisfaction sprint", true);
    checker.post("contests/" + over + "/end", MissingNode.getInstance());
    open(last.plusMonths(1), "满意与效率双优赛", "Content and quick", false);
    return "1 over, 1 open";
  }

  private long open(YearMonth month, String chinese, String english, boolean anonymous) {
    ObjectNode document = Api.JSON.createObjectNode();
    document.putObject("names").put("zh-CN", chinese).put("en", english);
    document.put("from", month.atDay(1).toString()).put("until", month.atEndOfMonth().toString());
    ArrayNode lines = document.putArray("lines");
    line(lines, "CSAT_TOP_TWO", 60, 70, 100, 5);
    line(lines, "HANDLE_TIME", 40, 900, 120, 20);
    document.put("qualifier", "CONTACTS_HANDLED").put("qualifies", 30);
    ArrayNode tiers = document.putArray("tiers");
    tier(tiers, 1, "一等奖，优先选班一周", 500, 100);
    tier(tiers, 3, "二等奖", 200, 50);
    document.put("anonymous", anonymous);
    long id = maker.post("contests", document).path("id").asLong();
    checker.post("contests/" + id + "/open", MissingNode.getInstance());
    return id;
  }

  private static void tier(ArrayNode tiers, int upTo, String reward, int prize, int points) {
    tiers
        .addObject()
        .put("upTo", upTo)
        .put("reward", reward)
        .put("prize", prize)
        .put("points", points);
  }

  private static void line(
      ArrayNode lines, String measure, int weight, int nothing, int full, int sample) {
    lines
        .addObject()
        .put("measure", measure)
        .put("weight", weight)
        .put("nothing", nothing)
        .put("full", full)
        .put("minimumSample", sample);
  }
}
