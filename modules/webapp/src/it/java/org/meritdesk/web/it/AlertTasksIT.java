package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A rule of one's own, and an alert that becomes a task with a plan, in the browser. */
class AlertTasksIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void hr_makes_a_rule_for_queues_that_names_what_is_wrong_and_copies_it() {
    try (Person hr = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = hr.page();
      page.navigate("/alert-rules");
      page.locator("a[href='alert-rules?new=yes']").click();
      page.waitForURL("**/alert-rules?new=yes");
      page.locator("[id='rule:nameZh']").fill("处理过长的队列");
      page.locator("[id='rule:nameEn']").fill("Slow queues");
      page.locator("[id='rule:code']").fill("overload");
      page.locator("[id='rule:scope']").selectOption("QUEUE");
      page.locator("[id='rule:line:0:measure']").selectOption("OCCUPANCY");
      page.locator("[id='rule:line:0:days']").fill("93");
      page.locator("[id='rule:save']").click();
      assertThat(page.locator("[id='rule']")).containsText("编码 · 已有同名规则编码");
      assertThat(page.locator("[id='rule']")).containsText("条件 1 · 警戒值 · 必须填写");
      assertThat(page.locator("[id='rule']")).containsText("条件 1 · 窗口（天） · 1 至 92 天");
      assertThat(page.locator("[id='rule']")).containsText("条件 1 · 指标 · 队列没有这项指标");

      page.locator("[id='rule:code']").fill("slow-queues");
      page.locator("[id='rule:line:0:measure']").selectOption("HANDLE_TIME");
      page.locator("[id='rule:line:0:threshold']").fill("86000");
      page.locator("[id='rule:line:0:days']").fill("7");
      page.locator("[id='rule:save']").click();
      assertThat(page.locator("#messages")).containsText("新规则已生效");
      assertThat(page.locator("main table")).containsText("每个队列");

      page.navigate("/alert-rules?copy=slow-queues");
      assertThat(page.locator("[id='rule:code']")).hasValue("slow-queues-2");
      page.locator("[id='rule:nameZh']").fill("差评过低的副本");
      page.locator("[id='rule:trigger']").selectOption("BAD_RATING");
      page.locator("[id='rule:limit']").fill("6");
      page.locator("[id='rule:save']").click();
      assertThat(page.locator("[id='rule']")).containsText("警戒值 · 1 至 5");
    }
    JsonNode made = null;
    for (JsonNode each : corner.as("hr-maker").get("alert-rules")) {
      assertThat(each.path("rule").path("code").asText()).isNotEqualTo("slow-queues-2");
      if (each.path("rule").path("code").asText().equals("slow-queues")) {
        made = each;
      }
    }
    assertThat(made).isNotNull();
    assertThat(made.path("rule").path("scope").asText()).isEqualTo("QUEUE");
    assertThat(made.path("rule").path("conditions").get(0).path("days").asInt()).isEqualTo(7);
  }

  @Test
  void a_bad_rating_becomes_a_task_with_a_plan_for_lead_and_agent_followed_to_done() {
    JsonNode alert = rated();
    assertThat(alert.path("agentId").asLong()).isEqualTo(corner.agent());

    long id;
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate("/alerts?id=" + alert.path("id").asLong());
      page.locator("tr.md-chosen [id$=':plan']").click();
      page.waitForURL("**/improvement-plan?id=*");
      id = Long.parseLong(page.url().replaceAll(".*id=([0-9]+).*", "$1"));
      assertThat(page.locator("main")).containsText("预警 " + alert.path("id").asLong());
      assertThat(page.locator("[id='steps'] li")).hasCount(4);
    }
    assertThat(corner.as("agent").get("inbox?unread=true").path("notices"))
        .anyMatch(
            notice ->
                notice.path("kind").asText().equals("IMPROVEMENT_OPENED")
                    && notice.path("link").asText().equals("improvement-plan?id=" + id));
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      deed(agent.page(), id, "agree", "计划已确认");
    }
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      deed(page, id, "start", "计划已开始");
      page.locator("[id='steps:step:0:done']").click();
      assertThat(page.locator("#messages")).containsText("步骤已完成");
      page.locator("[id='deeds:text']").fill("回访了客户");
      page.locator("[id='deeds:reassess']").click();
      assertThat(page.locator("#messages")).containsText("复评数据已留存");
      page.locator("[id='deeds:text']").fill("没有新的差评");
      page.locator("[id='deeds:reach']").click();
      assertThat(page.locator("#messages")).containsText("已达成");

      page.navigate("/alerts?id=" + alert.path("id").asLong());
      assertThat(page.locator("tr.md-chosen a[href='improvement-plan?id=" + id + "']"))
          .containsText("已达成");
    }
    assertThat(corner.as("agent").get("improvement-plans/" + id).path("state").asText())
        .isEqualTo("DONE");
  }

  @Test
  void an_alert_of_a_queue_becomes_the_task_of_a_team_that_hr_names() {
    Api maker = Api.person(RunningServer.get(), "hr-maker", corner.password("hr-maker"));
    maker.put("alert-rules/long-line", 0, rule(true)).json(200);
    served("line-chat", "line-desk");
    JsonNode alert = await("long-line");
    assertThat(alert.path("queueId").asLong()).isPositive();
    assertThat(alert.path("teamId").isNull()).isTrue();

    try (Person hr = Person.signedIn("hr-maker", "en")) {
      Page page = hr.page();
      page.navigate("/alerts?id=" + alert.path("id").asLong());
      page.locator("tr.md-chosen select").selectOption(new SelectOption().setLabel("Hotline A"));
      page.locator("tr.md-chosen [id$=':plan']").click();
      page.waitForURL("**/improvement-plan?id=*");
      assertThat(page.locator("body")).containsText("Hotline A");
    }
    assertThat(corner.as("lead").get("improvement-plans?kind=ALERT").path("plans"))
        .anyMatch(plan -> plan.path("alertId").asLong() == alert.path("id").asLong());
    maker.put("alert-rules/long-line", 1, rule(false)).json(200);
  }

  private static Map<String, Object> rule(boolean on) {
    return Map.ofEntries(
        Map.entry("code", "long-line"),
        Map.entry("names", Map.of("zh-CN", "队列处理过长", "en", "Long line")),
        Map.entry("on", on),
        Map.entry("trigger", "MEASURES"),
        Map.entry("scope", "QUEUE"),
        Map.entry(
            "conditions",
            List.of(
                Map.of(
                    "measure", "HANDLE_TIME",
                    "test", "ABOVE",
                    "threshold", 3000,
                    "days", 7,
                    "minimumSample", 1))),
        Map.entry("limit", 1),
        Map.entry("told", List.of("LEAD")),
        Map.entry("quietFrom", 0),
        Map.entry("quietTo", 0),
        Map.entry("escalateAfter", 0),
        Map.entry("escalateTo", List.of()));
  }

  private static void deed(Page page, long id, String deed, String said) {
    page.navigate("/improvement-plan?id=" + id);
    page.locator("[id='deeds:" + deed + "']").click();
    assertThat(page.locator("#messages")).containsText(said);
  }

  /** A chat of two days ago that the agent served and that is rated badly now. */
  private static JsonNode rated() {
    Rest admin = corner.as("admin");
    String source = served("task-chat", "task-desk");
    for (JsonNode each : admin.get("accounts/unknown")) {
      if (each.path("externalId").asText().equals("task-desk")) {
        admin.post(
            "accounts/" + each.path("accountId").asLong() + "/resolve",
            "application/json",
            "{\"agentId\":" + corner.agent() + "}");
      }
    }
    intake(
        source,
        "ratings",
        """
        {"id":"task-rating","contact":"task-chat","scale":"1-5","raw":1,"at":"%s"}
        """
            .formatted(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    return await("bad-rating");
  }

  /** A long chat of two days ago in a line of its own; says of which source it is. */
  private static String served(String chat, String account) {
    String source = corner.as("admin").get("sources").get(0).path("code").asText();
    Instant opened = Instant.now().minus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    Instant closed = opened.plusSeconds(3_600);
    intake(
        source,
        "contacts",
        """
        {"id":"%s","channel":"chat","queue":"task-line","opened_at":"%s","closed_at":"%s","phases":[{"agent":"%s","kind":"interact","start":"%s","end":"%s"}]}
        """
            .formatted(chat, opened, closed, account, opened, closed));
    return source;
  }

  private static void intake(String source, String kind, String lines) {
    JsonNode report =
        corner
            .as("admin")
            .post("intake/" + kind + "?source=" + source, "application/x-ndjson", lines);
    assertThat(report.path("refused").asLong()).as("%s", report).isZero();
  }

  private static JsonNode await(String rule) {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      for (JsonNode each : corner.as("lead").get("alerts?limit=200").path("alerts")) {
        if (each.path("ruleCode").asText().equals(rule)
            && (!rule.equals("bad-rating") || each.path("agentId").asLong() == corner.agent())) {
          return each;
        }
      }
      assertThat(Instant.now()).as("%s is raised", rule).isBefore(end);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
