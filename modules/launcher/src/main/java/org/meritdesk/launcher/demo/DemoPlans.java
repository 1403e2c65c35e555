package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What is to get better: courses for what is needed, plans of a month. */
final class DemoPlans {
  private static final int MOST = 200;

  private final Function<String, Api> signedIn;

  DemoPlans(Function<String, Api> signedIn) {
    this.signedIn = signedIn;
  }

  /** Has needs looked for; of what the lead decides, one is taken up and one refused. */
  String needs() {
    int found =
        signedIn
            .apply(DemoUser.MAKER)
            .post("course-proposals/look", MissingNode.getInstance())
            .path("found")
            .asInt();
    Api lead = signedIn.apply(DemoUser.LEAD);
    List<JsonNode> personal = new ArrayList<>();
    lead.get("course-proposals?state=PROPOSED&limit=" + MOST)
        .path("proposals")
        .forEach(each -> personal.add(each));
    personal.removeIf(each -> each.path("agentId").isNull());
    if (personal.size() > 2) {
      lead.post(path(personal.get(0)) + "/accept", MissingNode.getInstance());
      ObjectNode why = Api.JSON.createObjectNode().put("reason", "本月刚调岗，下月再看。");
      lead.post(path(personal.get(1)) + "/refuse", why);
    }
    return found + " courses proposed";
  }

  /**
   * Drafts plans from a month; the agent who signs in agrees to the own, and the lead begins it.
   */
  String improvement(YearMonth month) {
    int drafted =
        signedIn
            .apply(DemoUser.MAKER)
            .post(
                "improvement-plans/propose",
                Api.JSON.createObjectNode().put("month", month.toString()))
            .path("drafted")
            .asInt();
    Api agent = signedIn.apply(DemoUser.AGENT);
    Api lead = signedIn.apply(DemoUser.LEAD);
    for (JsonNode plan : agent.get("improvement-plans?state=DRAFT").path("plans")) {
      JsonNode agreed = act(agent, plan, "AGREE");
      JsonNode running = act(lead, agreed, "START");
      String path = "improvement-plans/" + running.path("id").asLong();
      agent.post(path + "/steps/1/done", Api.JSON.createObjectNode().put("text", "已复盘五通会话"));
      lead.post(path + "/entries", Api.JSON.createObjectNode().put("text", "面谈后约定每天抽听一通，周五一起复盘。"));
    }
    return drafted + " plans drafted";
  }

  private static JsonNode act(Api who, JsonNode plan, String deed) {
    return who.post(
        "improvement-plans/" + plan.path("id").asLong() + "/deeds",
        plan.path("version").asInt(),
        Api.JSON.createObjectNode().put("deed", deed));
  }

  private static String path(JsonNode proposal) {
    return "course-proposals/" + proposal.path("id").asLong();
  }
}
