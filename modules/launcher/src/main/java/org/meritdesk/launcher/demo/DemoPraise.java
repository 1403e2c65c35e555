package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Letters of praise, checked but for one, a story that was shared and one that waits. */
final class DemoPraise {
  private static final List<String> WORDS =
      List.of(
          "半夜系统崩溃，客服一直陪我到恢复，太感谢了",
          "退款说好三天，客服主动跟进，一天就到账",
          "本来要投诉，客服耐心听完并当场解决，服务超出预期",
          "老人不会操作，客服一步一步教，非常有耐心");

  private final Api maker;
  private final Api checker;
  private final Api lead;
  private final Api agent;
  private final LocalDate lastDay;

  DemoPraise(Function<String, Api> signedIn, LocalDate lastDay) {
    this.maker = signedIn.apply(DemoUser.MAKER);
    this.checker = signedIn.apply(DemoUser.CHECKER);
    this.lead = signedIn.apply(DemoUser.LEAD);
    this.agent = signedIn.apply(DemoUser.AGENT);
    this.lastDay = lastDay;
  }

  String praise() {
    long mine = agent.get("agents").path("agents").get(0).path("id").asLong();
    long first = 0;
    int accepted = 0;
    for (int i = 0; i < WORDS.size(); i++) {
      Api by = i % 2 == 0 ? maker : lead;
      long id = record(by, mine, WORDS.get(i), lastDay.minusDays(20L - 4 * i));
      first = i == 0 ? id : first;
      if (i < WORDS.size() - 1) {
        (by == maker ? lead : maker).post("praise/" + id + "/accept", MissingNode.getInstance());
        accepted++;
      }
    }
    long told = tell(first, "凌晨两点的系统崩溃", "大促当晚客户的订单全部报错，客服没有离线，一边安抚一边联系技术，两小时后订单全部恢复，客户写来感谢信。");
    checker.post("stories/" + told + "/share", MissingNode.getInstance());
    lead.post("stories/" + told + "/thank", MissingNode.getInstance());
    tell(first, "从投诉到表扬", "客户因物流延误要求投诉，客服当场核实并每天回访，收货后客户主动改成好评。");
    leave();
    return accepted + " letters accepted";
  }

  /**
   * Two hours that are agreed to and one that waits; days to come by the calendar, not the demo.
   */
  private void leave() {
    if (agent.get("leave/mine").path("hours").asInt() >= 3) {
      long agreed = ask(10, 2);
      maker.post("leave/" + agreed + "/approve", MissingNode.getInstance());
      ask(17, 1);
    }
  }

  private long ask(int days, int hours) {
    ObjectNode body =
        Api.JSON
            .createObjectNode()
            .put("day", LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(days).toString())
            .put("hours", hours);
    return agent.post("leave", body).path("id").asLong();
  }

  private static long record(Api by, long agent, String words, LocalDate day) {
    ObjectNode body =
        Api.JSON
            .createObjectNode()
            .put("agentId", agent)
            .put("channel", "LETTER")
            .put("words", words)
            .put("receivedOn", day.toString());
    return by.post("praise", body).path("id").asLong();
  }

  private long tell(long praise, String title, String words) {
    JsonNode body =
        Api.JSON.createObjectNode().put("praiseId", praise).put("title", title).put("words", words);
    return maker.post("stories", body).path("id").asLong();
  }
}
