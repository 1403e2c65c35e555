package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Forms of the shop and what is drawn by them week by week (演示抽样). */
final class DemoSampling {
  private static final List<String> PLANS =
      List.of("demo-hotline-weekly", "demo-shop-weekly", "demo-groups-weekly", "demo-cases-weekly");

  private final Api maker;
  private final Api checker;
  private final Period period;

  DemoSampling(Api maker, Api checker, Period period) {
    this.maker = maker;
    this.checker = checker;
    this.period = period;
  }

  String forms() {
    JsonNode templates = maker.get("forms/templates");
    for (JsonNode each : templates) {
      ObjectNode form = (ObjectNode) each;
      form.put("validFrom", period.firstDay().toString());
      JsonNode draft = maker.post("forms", form);
      String version =
          "forms/" + draft.path("code").asText() + "/versions/" + draft.path("versionNo").asInt();
      maker.post(version + "/submit", MissingNode.getInstance());
      checker.post(version + "/approve", MissingNode.getInstance());
    }
    return templates.size() + " forms in force";
  }

  String sampling() {
    plan("demo-hotline-weekly", "热线每周抽样", "Hotline, weekly", "phone", "PHONE-A", "PHONE-B");
    plan("demo-shop-weekly", "店铺每周抽样", "Shop, weekly", "ecommerce-chat", "TB-PRE", "TB-AFTER");
    plan("demo-groups-weekly", "社群每周抽样", "Groups, weekly", "community", "WECOM");
    plan("demo-cases-weekly", "投诉每周抽样", "Complaints, weekly", "complaint-desk", "CASES");
    int drawn = 0;
    for (LocalDate week = firstMonday();
        !week.plusWeeks(1).isAfter(period.lastDay());
        week = week.plusWeeks(1)) {
      for (String plan : PLANS) {
        JsonNode draw =
            maker.post("sampling-plans/" + plan + "/draws?day=" + week, MissingNode.getInstance());
        for (JsonNode agent : draw.path("agents")) {
          drawn += agent.path("drawn").asInt();
        }
      }
    }
    return PLANS.size() + " plans, " + drawn + " contacts drawn";
  }

  private LocalDate firstMonday() {
    return period.firstDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private void plan(String code, String chinese, String english, String form, String... teams) {
    ObjectNode plan = Api.JSON.createObjectNode();
    plan.put("code", code).put("form", form).put("quota", 3).put("riskShare", 40).put("dueDays", 7);
    plan.putObject("names").put("zh-CN", chinese).put("en", english);
    List.of(teams).forEach(plan.putArray("teams")::add);
    List.of("TEAM", "CHANNEL").forEach(plan.putArray("strata")::add);
    plan.putObject("riskWeights").put("LOW_RATING", 3).put("COMPLAINT", 5).put("HANDED_ON", 1);
    List.of("ABANDONED", "MISSED", "PHANTOM").forEach(plan.putArray("withoutOutcomes")::add);
    plan.put("minimumMessages", 2).put("minimumSeconds", 30);
    ArrayNode inspectors = plan.putArray("inspectors");
    Judge.ALL.forEach(judge -> inspectors.addObject().put("login", judge.login()));
    maker.post("sampling-plans", plan);
  }
}
