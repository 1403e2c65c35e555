package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What follows from inspections: cases worth sharing, and an agent who appeals. */
final class DemoLearning {
  private record Lesson(String kind, String title, String text, List<String> tags) {}

  private static final List<Lesson> LESSONS =
      List.of(
          new Lesson("GOOD", "先安抚，再说步骤", "先接住情绪，再给出可以兑现的时间，客户不再追问。", List.of("安抚", "物流")),
          new Lesson("GOOD", "一次问清需求", "开场就把型号、数量和收货时间问全，后面没有重复追问。", List.of("需求理解")),
          new Lesson("GOOD", "把话说到点上", "先回答问题，再补充说明，三轮之内解决。", List.of("解决方案", "效率")),
          new Lesson("BAD", "不要承诺做不到的时限", "没有核对派送进度就答应当天送达，反而引来二次来访。", List.of("承诺", "物流")));

  private final Function<String, Api> signedIn;

  DemoLearning(Function<String, Api> signedIn) {
    this.signedIn = signedIn;
  }

  /** Shares the best and one of the worst inspected chats. */
  String cases() {
    Api inspector = signedIn.apply(Judge.FIRST);
    List<JsonNode> chats = new ArrayList<>();
    inspector
        .get("inspections?form=ecommerce-chat&limit=500&from=2000-01-01T00:00:00Z")
        .path("inspections")
        .forEach(chats::add);
    chats.removeIf(line -> line.path("score").isNull());
    chats.sort(Comparator.comparingDouble(line -> -line.path("score").asDouble()));
    int shared = 0;
    for (Lesson lesson : LESSONS) {
      if (!chats.isEmpty()) {
        share(inspector, lesson, chats.remove(lesson.kind().equals("GOOD") ? 0 : chats.size() - 1));
        shared++;
      }
    }
    return shared + " cases";
  }

  private static void share(Api inspector, Lesson lesson, JsonNode inspection) {
    ObjectNode draft = Api.JSON.createObjectNode();
    draft.put("kind", lesson.kind());
    draft.put("title", lesson.title());
    draft.put("lesson", lesson.text());
    draft.put("recordId", inspection.path("recordId").asLong());
    draft.put("inspectionId", inspection.path("id").asLong());
    draft.put("anonymised", true);
    lesson.tags().forEach(draft.putArray("tags")::add);
    inspector.post("cases", draft);
  }

  /** The agent who signs in appeals against the two lowest results: one is decided, one waits. */
  String appeals() {
    Api agent = signedIn.apply(DemoUser.AGENT);
    List<JsonNode> own = new ArrayList<>();
    agent
        .get("inspections?limit=100&from=2000-01-01T00:00:00Z")
        .path("inspections")
        .forEach(own::add);
    own.sort(Comparator.comparingDouble(line -> line.path("score").asDouble()));
    int filed = 0;
    for (JsonNode line : own) {
      JsonNode inspection = agent.get("inspections/" + line.path("id").asLong());
      ArrayNode claims = claims(inspection);
      if (!claims.isEmpty() && filed < 2) {
        ObjectNode request = Api.JSON.createObjectNode();
        request.put("inspectionId", inspection.path("id").asLong());
        request.put("text", "请结合通话前后的情况复核。");
        request.set("claims", claims);
        JsonNode appeal = agent.post("appeals", request);
        if (filed == 0) {
          decide(appeal, inspection.path("inspector").asText());
        }
        filed++;
      }
    }
    return filed + " appeals";
  }

  /** Every criterion below its best point, two at most. */
  private static ArrayNode claims(JsonNode inspection) {
    ArrayNode claims = Api.JSON.createArrayNode();
    for (JsonNode section : inspection.path("form").path("sections")) {
      for (JsonNode criterion : section.path("criteria")) {
        String code = criterion.path("code").asText();
        JsonNode best = criterion.path("points").get(0);
        JsonNode given = inspection.path("answers").path("byCriterion").path(code);
        boolean lower =
            criterion.path("weight").asDouble() > 0
                && given.path("point").isTextual()
                && !given.path("point").asText().equals(best.path("code").asText());
        if (lower && claims.size() < 2) {
          ObjectNode claim = claims.addObject();
          claim.put("criterion", code);
          claim.put("wantedPoint", best.path("code").asText());
          claim.put("reason", "当时已经按要求说明，录音里可以听到");
          claim.putArray("evidence");
        }
      }
    }
    return claims;
  }

  private void decide(JsonNode appeal, String inspector) {
    Judge other =
        Judge.ALL.stream()
            .filter(each -> !each.login().equals(inspector))
            .findFirst()
            .orElseThrow();
    Api reviewer = signedIn.apply(other.login());
    String path = "appeals/" + appeal.path("id").asLong();
    JsonNode taken =
        reviewer.post(
            path + "/take", appeal.path("version").asInt(), Api.JSON.valueToTree(Map.of()));
    ObjectNode decision = Api.JSON.createObjectNode();
    ArrayNode rulings = decision.putArray("rulings");
    for (JsonNode claim : appeal.path("claims")) {
      ObjectNode ruling = rulings.addObject();
      boolean first = rulings.size() == 1;
      ruling.put("criterion", claim.path("criterion").asText());
      ruling.put("upheld", first);
      ruling.put("point", first ? claim.path("wantedPoint").asText() : null);
      ruling.put("reason", first ? "记录支持申诉人的说法" : "记录不支持，维持原评分");
    }
    decision.put("reason", "已复核完整记录");
    reviewer.post(path + "/decide", taken.path("version").asInt(), decision);
  }
}
