package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person writes a contest, another opens it; somebody is put out and let in again. */
class ContestIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_contest_is_written_mended_opened_by_another_and_followed_by_an_agent() {
    String address;
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/contest-draft");
      page.locator("[id='draft:nameZh']").fill("三月提升赛");
      page.locator("[id='draft:nameEn']").fill("March push");
      page.locator("[id='draft:from']").fill("2026-03-01");
      page.locator("[id='draft:until']").fill("2026-03-07");
      page.locator("[id='draft:line:0:measure']").selectOption("CONTACTS_HANDLED");
      page.locator("[id='draft:line:0:weight']").fill("90");
      page.locator("[id='draft:line:0:nothing']").fill("0");
      page.locator("[id='draft:line:0:full']").fill("200");
      page.locator("[id='draft:tier:0:upTo']").fill("1");
      page.locator("[id='draft:tier:0:reward']").fill("一等奖");
      page.locator("[id='draft:tier:0:prize']").fill("300");
      page.locator("[id='draft:tier:0:points']").fill("40");
      page.locator("[id='draft:save']").click();
      assertThat(page.locator("main")).containsText("权重合计要等于 100");
      page.locator("[id='draft:line:0:weight']").fill("100");
      page.locator("[id='draft:save']").click();
      page.waitForURL("**/contest?id=*");
      assertThat(page.locator("#messages")).containsText("草稿已保存");
      address = page.url();
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate(address);
      page.locator("[id='deeds:open']").click();
      assertThat(page.locator("#messages")).containsText("竞赛已开放");
      page.locator("[id='excluding:agent']").selectOption(Long.toString(corner.agent()));
      page.locator("[id='excluding:note']").fill("代打");
      page.locator("[id='excluding:out']").click();
      assertThat(page.locator("#messages")).containsText("已取消资格");
    }
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate(address);
      assertThat(page.locator("tr.md-chosen")).containsText("代打");
      assertThat(page.locator("[id='excluding']")).hasCount(0);
    }
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate(address);
      page.locator("[id$=':readmit']").click();
      assertThat(page.locator("#messages")).containsText("已恢复资格");
    }
    String id = address.replaceFirst(".*id=", "");
    assertThat(corner.as("agent").get("contests/" + id + "/standings"))
        .anyMatch(each -> each.path("mine").asBoolean() && each.path("place").isInt())
        .anyMatch(each -> !each.path("mine").asBoolean() && each.path("name").isNull());
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate(address);
      assertThat(page.locator("main")).containsText("300.00 · 40 积分");
      page.locator("[id='deeds:end']").click();
      assertThat(page.locator("#messages")).containsText("竞赛已结束");
      long winner = winner(id);
      page.navigate("/adjustments");
      assertThat(page.locator("tbody").first()).containsText("CONTEST-" + id);
      assertThat(corner.as("hr-maker").get("points/accounts/" + winner + "/bookings"))
          .anyMatch(
              each ->
                  each.path("reason").asText().equals("CONTEST")
                      && each.path("points").asInt() == 40);
    }
  }

  private static long winner(String id) {
    for (JsonNode each : corner.as("hr-maker").get("contests/" + id + "/standings")) {
      if (each.path("place").asInt() == 1) {
        return each.path("agentId").asLong();
      }
    }
    throw new AssertionError("nobody has the first place");
  }
}
