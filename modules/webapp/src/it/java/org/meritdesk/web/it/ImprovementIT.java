package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan from the published month, followed to its end in the browser. */
class ImprovementIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_team_s_plan_is_agreed_run_re_assessed_and_closed() {
    long id = corner.improvementPlan();
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate("/improvement");
      page.locator("a[href='improvement-plan?id=" + id + "']").click();
      page.locator("[id='deeds:agree']").click();
      assertThat(page.locator("#messages")).containsText("计划已确认");
      page.locator("[id='deeds:start']").click();
      assertThat(page.locator("#messages")).containsText("计划已开始");
      page.locator("[id='steps:step:0:done']").click();
      assertThat(page.locator("#messages")).containsText("步骤已完成");
      page.locator("[id='note:noted']").fill("周会上逐条听了三通录音");
      page.locator("[id='note:add']").click();
      assertThat(page.locator("#messages")).containsText("记录已补充");

      page.locator("[id='deeds:reassess']").click();
      assertThat(page.locator("#messages")).containsText("请检查填写的内容");
      page.locator("[id='deeds:text']").fill("两周数据复评");
      page.locator("[id='deeds:reassess']").click();
      assertThat(page.locator("#messages")).containsText("复评数据已留存");
      page.locator("[id='deeds:text']").fill("目标达成，保持");
      page.locator("[id='deeds:reach']").click();

      assertThat(page.locator("#messages")).containsText("已达成");
      page.navigate("/improvement?show=closed");
      assertThat(page.locator("a[href='improvement-plan?id=" + id + "']")).isVisible();
    }
    JsonNode plan = corner.as("hr-maker").get("improvement-plans/" + id);
    assertThat(plan.path("state").asText()).isEqualTo("DONE");
    assertThat(plan.path("results")).hasSameSizeAs(plan.path("targets"));
    assertThat(plan.path("trail").findValuesAsText("deed"))
        .containsExactly("AGREE", "START", "STEP", "NOTE", "REASSESS", "REACH");
  }

  @Test
  void a_lead_makes_a_plan_by_hand_and_the_weekly_meeting_goes_through_it() {
    long agent = corner.agent();
    long id;
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate("/improvement");
      page.locator("a[href='improvement-new']").click();
      page.waitForURL("**/improvement-new");
      page.locator("[id='plan:whose']").selectOption("agent:" + agent);
      page.locator("[id='plan:why']").fill("旁听三通，结束语不完整");
      page.locator("[id='plan:target:0:measure']").selectOption("FCR");
      page.locator("[id='plan:target:0:goal']").fill("85");
      page.locator("[id='plan:target:1:measure']").selectOption("FCR");
      page.locator("[id='plan:target:1:goal']").fill("90");
      page.locator("[id='plan:make']").click();
      assertThat(page.locator("#messages")).containsText("同一指标只写一次");
      page.locator("[id='plan:target:1:goal']").fill("");
      page.locator("[id='plan:make']").click();
      page.waitForURL("**/improvement-plan?id=*");
      id = Long.parseLong(page.url().replaceAll(".*id=([0-9]+).*", "$1"));
      assertThat(page.locator("main")).containsText("旁听三通，结束语不完整");

      page.navigate("/weekly-meeting");
      assertThat(page.locator("main a[href='improvement-plan?id=" + id + "']"))
          .containsText("按需改进");
    }
    JsonNode plan = corner.as("agent").get("improvement-plans/" + id);
    assertThat(plan.path("kind").asText()).isEqualTo("OTHER");
    assertThat(plan.path("targets")).hasSize(1);
    assertThat(plan.path("steps")).hasSize(3);
    assertThat(plan.path("deeds").toString()).contains("AGREE");
  }

  @Test
  void what_hr_drafted_for_a_person_hr_cannot_re_assess_and_the_agent_sees_alone() {
    JsonNode drafted =
        corner
            .as("hr-maker")
            .post(
                "improvement-plans/propose",
                "application/json",
                "{\"month\":\"" + Corner.PUBLISHED + "\"}");
    assertThat(drafted.path("drafted").asInt()).as("drafted once by the demo").isZero();

    long me = corner.agent();
    for (JsonNode each : corner.as("agent").get("improvement-plans").path("plans")) {
      assertThat(each.path("agentId").asLong()).isEqualTo(me);
    }
    for (JsonNode each : corner.as("hr-maker").get("improvement-plans?limit=500").path("plans")) {
      if (each.path("state").asText().equals("RUNNING")
          && !each.path("kind").asText().equals("TOP3")) {
        assertThat(each.path("deeds").toString()).doesNotContain("REASSESS");
      }
    }
  }
}
