package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an inspector marks on a form, given how good the agent is: every criterion that is asked.
 */
final class Marks {
  private static final double FAILS = 0.012;
  private static final double RARELY_ASKED = 0.12;

  private static final Map<String, List<String>> SAID =
      Map.of(
          "ATTITUDE", List.of("个别回复略显生硬，先接住情绪会更好", "客户着急时没有先安抚", "称呼与结束语可以更自然"),
          "SCRIPT", List.of("开场没有说明来意", "必说内容漏了一句", "结束前没有确认是否还有疑问"),
          "PROCESS", List.of("没有一次问清，客户重复说明", "步骤漏了一步，需要客户再问", "没有登记后续处理时间"),
          "COMPLIANCE", List.of("承诺超出可兑现的时限", "未核实身份即提供信息"));

  private final JsonNode form;
  private final Judge judge;
  private final Traits traits;
  private final Chance chance;
  private final Map<String, String> chosen = new HashMap<>();

  Marks(JsonNode form, Judge judge, Traits traits, Chance chance) {
    this.form = form;
    this.judge = judge;
    this.traits = traits;
    this.chance = chance;
  }

  /** Answers by criterion, as the interface takes them. */
  ObjectNode answers() {
    ObjectNode answers = Api.JSON.createObjectNode();
    for (JsonNode section : form.path("sections")) {
      for (JsonNode criterion : section.path("criteria")) {
        if (asked(criterion)) {
          answers.set(criterion.path("code").asText(), answer(criterion));
        }
      }
    }
    return answers;
  }

  private boolean asked(JsonNode criterion) {
    JsonNode condition = criterion.path("askedIf");
    if (!condition.isObject()) {
      return true;
    }
    String given = chosen.get(condition.path("criterion").asText());
    for (JsonNode point : condition.path("points")) {
      if (point.asText().equals(given)) {
        return true;
      }
    }
    return false;
  }

  private ObjectNode answer(JsonNode criterion) {
    ObjectNode answer = Api.JSON.createObjectNode();
    answer.put("notApplicable", false);
    String code = criterion.path("code").asText();
    if (criterion.path("weight").asDouble() == 0) {
      // Such a question only leads to others: seldom the case.
      String point =
          criterion.path("points").get(chance.happens(RARELY_ASKED) ? 1 : 0).path("code").asText();
      chosen.put(code, point);
      return answer.put("point", point);
    }
    JsonNode point = point(criterion);
    chosen.put(code, point.path("code").asText());
    answer.put("point", point.path("code").asText());
    if (point.path("points").asDouble() < best(criterion) || point.path("fails").asBoolean()) {
      answer.put("comment", chance.pick(said(criterion)));
    }
    return answer;
  }

  private JsonNode point(JsonNode criterion) {
    List<JsonNode> ordinary = new ArrayList<>();
    List<JsonNode> fatal = new ArrayList<>();
    criterion
        .path("points")
        .forEach(point -> (point.path("fails").asBoolean() ? fatal : ordinary).add(point));
    ordinary.sort(Comparator.comparingDouble(point -> -point.path("points").asDouble()));
    if (!fatal.isEmpty() && (ordinary.isEmpty() || chance.happens(FAILS))) {
      return fatal.get(0);
    }
    double seen = talent(criterion) - judge.strictness() + judge.spread() * chance.normal();
    if (ordinary.size() == 1 || seen > -0.55) {
      return ordinary.get(0);
    }
    return ordinary.size() == 2 || seen > -1.5
        ? ordinary.get(1)
        : ordinary.get(ordinary.size() - 1);
  }

  private double talent(JsonNode criterion) {
    double own =
        criterion.path("aspect").asText().equals("ATTITUDE") ? traits.warmth() : traits.skill();
    return 0.45 * own + 0.25;
  }

  private static double best(JsonNode criterion) {
    double best = 0;
    for (JsonNode point : criterion.path("points")) {
      best = Math.max(best, point.path("points").asDouble());
    }
    return best;
  }

  private static List<String> said(JsonNode criterion) {
    return SAID.getOrDefault(criterion.path("aspect").asText(""), List.of("与标准略有差距"));
  }
}
