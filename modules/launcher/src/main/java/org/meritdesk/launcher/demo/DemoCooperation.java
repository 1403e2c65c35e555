package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Departments that the shop's teams serve: one round rated and ended, one being answered. */
final class DemoCooperation {

  private static final List<String> QUESTIONS = List.of("PROMPT", "RELIABLE", "CLEAR", "HELPFUL");

  private final Api maker;
  private final LocalDate today;

  DemoCooperation(Api maker, Instant now) {
    this.maker = maker;
    this.today = LocalDate.ofInstant(now, Period.ZONE);
  }

  String rounds() {
    ArrayNode departments = Api.JSON.createArrayNode();
    Map.of("仓储部", "Warehouse", "财务部", "Finance")
        .forEach((zh, en) -> departments.add(department(zh, en)));
    LocalDate first = today.withDayOfMonth(1);
    JsonNode ended = open("上月协作评分", first.minusMonths(1), first.minusDays(1), departments);
    int no = 0;
    for (JsonNode asked : ended.path("round").path("invitations")) {
      if (no < 6) {
        answer(ended.path("round"), asked.path("id").asLong(), no);
      }
      no++;
    }
    maker.post(
        path(ended) + "/close",
        ended.path("round").path("version").asInt(),
        Api.JSON.createObjectNode());
    JsonNode running = open("本月协作评分", first, today, departments);
    answer(
        running.path("round"),
        running.path("round").path("invitations").get(0).path("id").asLong(),
        2);
    return "2 rounds";
  }

  private long department(String chinese, String english) {
    ObjectNode body = Api.JSON.createObjectNode();
    body.put("id", 0).put("nameZh", chinese).put("nameEn", english).put("active", true);
    ArrayNode people = body.putArray("people");
    List.of("主管", "主办", "经办一", "经办二").forEach(each -> people.add(chinese + each));
    return maker.post("served-departments", body).path("id").asLong();
  }

  private JsonNode open(String title, LocalDate from, LocalDate to, ArrayNode departments) {
    ObjectNode body = Api.JSON.createObjectNode();
    body.put("title", title).put("from", from.toString()).put("to", to.toString());
    body.put("due", LocalDate.now(Period.ZONE).plusDays(10).toString()).put("minimum", 5);
    ArrayNode teams = body.putArray("teams");
    for (JsonNode team : maker.get("teams")) {
      if (List.of("PHONE-A", "TB-PRE").contains(team.path("code").asText())) {
        teams.add(team.path("id").asLong());
      }
    }
    body.set("departments", departments);
    return maker.post("cooperation-rounds", body);
  }

  /** Everybody rates the first team, every second the other one too. */
  private void answer(JsonNode round, long invitation, int no) {
    ArrayNode answers = Api.JSON.createArrayNode();
    for (int at = 0; at < round.path("teams").size(); at++) {
      if (at == 0 || no % 2 == 0) {
        ObjectNode answer = answers.addObject();
        answer.put("teamId", round.path("teams").get(at).path("teamId").asLong());
        ObjectNode marks = answer.putObject("marks");
        for (int i = 0; i < QUESTIONS.size(); i++) {
          marks.put(QUESTIONS.get(i), 5 - no * (i + 1) % 3);
        }
        if (no % 3 == 0) {
          answer.put("words", "退货信息很完整，催单时回复再快一点就更好。");
        }
      }
    }
    maker.post(
        "cooperation-rounds/"
            + round.path("id").asLong()
            + "/invitations/"
            + invitation
            + "/answers",
        answers);
  }

  private static String path(JsonNode opened) {
    return "cooperation-rounds/" + opened.path("round").path("id").asLong();
  }
}
