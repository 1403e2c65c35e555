package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A lead and an agent come to an agreement, each in front of their own page. */
class CoachingIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_talk_goes_from_the_figures_to_an_agreement_of_both() {
    String address;
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate("/coaching");
      page.locator("[id='opening:agent']").selectOption(Long.toString(corner.agent()));
      page.locator("[id='opening:month']").fill(Corner.PUBLISHED.toString());
      page.locator("[id='opening:open']").click();
      page.waitForURL("**/coaching-talk?id=*");
      address = page.url().replaceFirst("^.*/coaching-talk", "/coaching-talk");
      assertThat(page.locator(".md-table tbody tr").first()).isVisible();
      assertThat(page.locator("a[href^='contact?id=']").first()).isVisible();
      page.locator("[id='talk:at']").fill("2026-03-09T15:00");
      page.locator("[id='talk:topic:0:text']").fill("称呼完整，语气稳");
      page.locator("[id='talk:topic:3:text']").fill("先确认诉求，再给时间");
      page.locator("[id='talk:action:0:what']").fill("复述一遍诉求");
      page.locator("[id='talk:invite']").click();
      assertThat(page.locator("[id='talk:hold']")).isVisible();
      page.locator("[id='talk:hold']").click();
      assertThat(page.locator("[id='talk:save']")).hasCount(0);
    }
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/inbox");
      String talk = address;
      page.locator("[id$=':open']").first().click();
      page.waitForURL(url -> url.endsWith(talk));
      page.locator("[id='steps:object']").click();
      assertThat(page.locator("[id='steps:agree']")).isVisible();
      page.locator("[id='steps:agree']").click();
      page.locator("[id='actions:action:0:done']").click();
      assertThat(page.locator("[id='actions:action:0:done']")).hasCount(0);
    }
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate(address);
      page.locator("[id='steps:words']").fill("不再漏说时限");
      page.locator("[id='steps:close']").click();
      assertThat(page.locator("body")).containsText(Pattern.compile("已结束"));
    }
    JsonNode talk = corner.as("agent").get("coaching-talks/" + address.replaceFirst(".*id=", ""));
    assertThat(talk.path("state").asText()).isEqualTo("CLOSED");
    assertThat(talk.path("basis").path("to").asText()).isEqualTo(Corner.PUBLISHED.toString());
    assertThat(talk.path("result").asText()).isEqualTo("不再漏说时限");
  }

  @Test
  void minutes_are_written_and_the_next_version_follows() {
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate("/weekly-meeting?team=PHONE-A&week=2026-W06");
      page.locator("[id='minutes:text']").fill("大家一起听了两通录音");
      page.locator("[id='minutes:decision:0:what']").fill("统一派送话术");
      page.locator("[id='minutes:save']").click();
      assertThat(page.locator("body")).containsText("第 1 版");
      page.locator("[id='minutes:text']").fill("补充：话术周五前定稿");
      page.locator("[id='minutes:save']").click();
      assertThat(page.locator("body")).containsText("第 2 版");
      page.navigate("/weekly-meeting?team=PHONE-A&week=2026-W07");
      assertThat(page.locator("body")).containsText("统一派送话术");
    }
    JsonNode pack = corner.as("lead").get("weekly-meetings/PHONE-A/2026-W07");
    assertThat(pack.path("trends")).isNotEmpty();
    assertThat(pack.path("decided").path("version").asInt()).isEqualTo(2);
  }

  @Test
  void a_commitment_is_proposed_by_the_agent_and_holds_once_the_lead_agrees() {
    String address;
    try (Person agent = Person.signedIn("agent", "en")) {
      Page page = agent.page();
      page.navigate("/goals?quarter=2026-Q1");
      page.locator("[id='goal:whose']").selectOption("agent:" + corner.agent());
      page.locator("[id='goal:title']").fill("Solved the first time");
      page.locator("[id='goal:line:0:what']").fill("FCR of 85%");
      page.locator("[id='goal:line:0:measure']").selectOption("FCR");
      page.locator("[id='goal:line:0:start']").fill("75");
      page.locator("[id='goal:line:0:target']").fill("85");
      page.locator("[id='goal:set']").click();
      page.waitForURL("**/goal?id=*");
      address = page.url().replaceFirst("^.*/goal[?]", "/goal?");
      assertThat(page.locator("[id='steps:agree']")).hasCount(0);
    }
    try (Person lead = Person.signedIn("lead", "en")) {
      lead.page().navigate(address);
      lead.page().locator("[id='steps:agree']").click();
      assertThat(lead.page().locator("[id='steps:check-in']")).isVisible();
    }
    JsonNode goal = corner.as("agent").get("goals/" + address.replaceFirst(".*id=", ""));
    assertThat(goal.path("state").asText()).isEqualTo("RUNNING");
    assertThat(goal.path("results").get(0).path("sample").asLong()).isGreaterThan(100);
    assertThat(goal.path("progress").isNumber()).isTrue();
  }
}
