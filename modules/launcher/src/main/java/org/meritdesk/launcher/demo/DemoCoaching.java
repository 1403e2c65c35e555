package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Talks of the lead who signs in: one agreed, one asked for, one being prepared. */
final class DemoCoaching {

  private final Api lead;
  private final Api agent;
  private final YearMonth month;
  private final Instant now;

  DemoCoaching(Function<String, Api> signedIn, YearMonth month, Instant now) {
    this.lead = signedIn.apply(DemoUser.LEAD);
    this.agent = signedIn.apply(DemoUser.AGENT);
    this.month = month;
    this.now = now;
  }

  String talks() {
    long me = agent.get("agents").path("agents").get(0).path("id").asLong();
    JsonNode talk = open(me, "COACHING");
    ObjectNode draft = draft(talk);
    notes(
        draft,
        "STRENGTHS",
        "开场清楚，称呼和问候完整，客户情绪平稳。",
        "LOSSES",
        "几通会话没有一次说清处理时限，客户又来问了一次。",
        "PLAN",
        "先确认诉求，再给出可以兑现的时间，最后复述一遍。");
    action(draft, "每天上班前读一遍标杆会话，写一句可以借鉴的话", "AGENT", 7);
    action(draft, "陪听三通电话并当场反馈", "LEAD", 14);
    evidence(draft, talk);
    JsonNode written = lead.put("coaching-talks/" + id(talk), version(talk), draft);
    JsonNode invited = step(lead, written, "invite", null);
    JsonNode spoken = step(agent, invited, "speak", "我觉得是系统里查不到派送时间，只好含糊带过。");
    step(agent, step(lead, spoken, "hold", null), "agree", null);

    JsonNode quarter = open(me, "QUARTERLY");
    ObjectNode plan = draft(quarter);
    notes(plan, "RESULTS", "上季度的约定都已完成，满意度稳住了。", "TRAINING", "情绪管理课有用，产品知识还想再听一次。");
    step(lead, lead.put("coaching-talks/" + id(quarter), version(quarter), plan), "invite", null);

    long other = colleague(me);
    open(other, "BENCHMARK");
    return "3 talks";
  }

  /** A colleague is named a mentor and takes the agent on; one meeting waits to be confirmed. */
  String mentors(Api maker) {
    long me = agent.get("agents").path("agents").get(0).path("id").asLong();
    long mentor = colleague(me);
    ObjectNode rule = Api.JSON.createObjectNode().put("mostPairs", 2);
    rule.putArray("steps").add("SENIOR").add("EXPERT");
    rule.putArray("agents").add(mentor);
    maker.put("mentor-pairs/rule", 0, rule);
    LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
    ObjectNode pair = Api.JSON.createObjectNode();
    pair.put("mentorId", mentor).put("newcomerId", me);
    pair.put("from", today.minusDays(20).toString()).put("until", today.plusDays(40).toString());
    pair.put("goals", "独立处理退换货和催派送，质检连续两周 85 分以上。");
    lead.post("mentor-pairs", pair);
    return "1 pair";
  }

  /** The meeting of the last week but one was written down, so that the last one has decisions. */
  String meetings() {
    LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
    ObjectNode minutes = Api.JSON.createObjectNode();
    minutes.put("text", "本周重复进线偏多，主要是派送时间没有说清。大家一起听了两通录音。");
    ObjectNode decision = minutes.putArray("decisions").addObject();
    decision.put("text", "派送类问题统一用新的话术").put("owner", "全组");
    decision.put("due", today.plusDays(7).toString());
    for (int weeks = 1; weeks <= 2; weeks++) {
      lead.put("weekly-meetings/PHONE-A/" + week(today.minusWeeks(weeks)) + "/minutes", 0, minutes);
    }
    return "2 meetings";
  }

  /** An objective of the team, and what the agent commits to. */
  String goals() {
    LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
    String quarter = today.getYear() + "-Q" + ((today.getMonthValue() - 1) / 3 + 1);
    ObjectNode team = Api.JSON.createObjectNode();
    team.put("team", "PHONE-A").put("quarter", quarter).put("title", "让客户愿意推荐我们");
    result(team, "净推荐值高于 10", null, 2, 10);
    result(team, "一次性解决率达到 85%", "FCR", 75, 85);
    JsonNode objective = lead.post("goals", team);
    ObjectNode note = Api.JSON.createObjectNode().put("words", "二月回访 120 位客户，净推荐值 6。");
    note.putObject("counted").put("0", 6);
    lead.post("goals/" + id(objective) + "/check-ins", version(objective), note);
    ObjectNode own = Api.JSON.createObjectNode();
    own.put("agentId", agent.get("agents").path("agents").get(0).path("id").asLong());
    own.put("quarter", quarter).put("title", "派送问题一次说清");
    result(own, "转接率降到 4%", "TRANSFER_RATE", 6, 4);
    JsonNode commitment = agent.post("goals", own);
    lead.post(
        "goals/" + id(commitment) + "/agree", version(commitment), Api.JSON.createObjectNode());
    return "2 goals";
  }

  /** Figures made up for the demo, and said to be so. */
  String benchmarks(Api maker) {
    LocalDate day = LocalDate.ofInstant(now, Period.ZONE).minusDays(90);
    Map<String, Integer> values = Map.of("FCR", 74, "CSAT_TOP_TWO", 82, "TRANSFER_RATE", 8);
    values.forEach(
        (measure, value) ->
            maker.post(
                "benchmarks",
                Api.JSON
                    .createObjectNode()
                    .put("id", 0)
                    .put("measure", measure)
                    .put("value", value)
                    .put("about", "电商热线")
                    .put("source", "演示数据，不是真实出版物")
                    .put("publishedOn", day.toString())));
    return values.size() + " reference values";
  }

  private static void result(
      ObjectNode goal, String text, @Nullable String measure, int start, int target) {
    goal.withArray("/keyResults")
        .addObject()
        .put("text", text)
        .put("measure", measure)
        .put("start", start)
        .put("target", target);
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private JsonNode open(long whom, String kind) {
    ObjectNode body = Api.JSON.createObjectNode();
    body.put("agent", whom).put("kind", kind).put("month", month.toString());
    return lead.post("coaching-talks", body);
  }

  private ObjectNode draft(JsonNode talk) {
    LocalDate today = LocalDate.ofInstant(now, Period.ZONE);
    ObjectNode draft = Api.JSON.createObjectNode();
    draft.put("at", now.toString());
    draft.put("followUpOn", today.plusDays(21).toString());
    draft.putObject("notes");
    draft.putArray("evidence");
    draft.putArray("actions");
    return draft;
  }

  private static void notes(ObjectNode draft, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      draft.withObject("/notes").put(pairs[i], pairs[i + 1]);
    }
  }

  private void action(ObjectNode draft, String text, String owner, int days) {
    ObjectNode action = draft.withArray("/actions").addObject();
    action.put("text", text).put("owner", owner);
    action.put("due", LocalDate.ofInstant(now, Period.ZONE).plusDays(days).toString());
  }

  /** The dearest contact of the month and a case of the library. */
  private void evidence(ObjectNode draft, JsonNode talk) {
    JsonNode contact = talk.path("basis").path("losses").path(0).path("contacts").path(0);
    if (!contact.isMissingNode()) {
      evidence(draft, "CONTACT", contact.asLong(), "客户问了两次什么时候送到");
    }
    JsonNode shared = lead.get("cases?state=SHARED").path("cases").path(0).path("id");
    if (!shared.isMissingNode()) {
      evidence(draft, "CASE", shared.asLong(), "同样的问题，这里一次说清");
    }
  }

  private static void evidence(ObjectNode draft, String kind, long id, String note) {
    draft.withArray("/evidence").addObject().put("kind", kind).put("id", id).put("note", note);
  }

  private JsonNode step(Api who, JsonNode talk, String deed, @Nullable String words) {
    return who.post(
        "coaching-talks/" + id(talk) + "/" + deed,
        version(talk),
        words == null
            ? Api.JSON.createObjectNode()
            : Api.JSON.createObjectNode().put("words", words));
  }

  /** The newest of the team; the lead is its first. */
  private long colleague(long me) {
    JsonNode team = lead.get("agents?limit=100").path("agents");
    for (int i = team.size() - 1; i > 0; i--) {
      long id = team.get(i).path("id").asLong();
      if (id != me) {
        return id;
      }
    }
    throw new IllegalStateException("the lead leads nobody else");
  }

  private static long id(JsonNode talk) {
    return talk.path("id").asLong();
  }

  private static int version(JsonNode talk) {
    return talk.path("version").asInt();
  }
}
