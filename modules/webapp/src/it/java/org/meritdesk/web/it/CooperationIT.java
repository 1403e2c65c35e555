package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** HR opens a round, somebody without an account answers, HR seats people by rules. */
class CooperationIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_link_of_a_round_is_answered_once_without_an_account() {
    String link;
    String round;
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/cooperation");
      page.locator("[id='opening:title']").fill("二季度协作评分");
      page.locator("[id='opening:teams']").selectOption(new String[] {team("PHONE-A")});
      page.locator("[id='opening:departments'] option").first().waitFor();
      page.locator("[id='opening:departments']")
          .selectOption(
              page.locator("[id='opening:departments'] option").first().getAttribute("value"));
      page.locator("[id='opening:open']").click();
      page.waitForURL("**/cooperation-round?id=*");
      round = page.url().replaceFirst(".*id=", "");
      link = page.locator(".md-links a").first().getAttribute("href");
      page.reload();
      assertThat(page.locator(".md-links")).hasCount(0);
    }
    try (Person stranger = Person.stranger("zh-CN")) {
      Page page = stranger.page();
      page.navigate(link);
      page.locator("[id='sheet:submit']").click();
      assertThat(page.locator(".md-alert")).isVisible();
      for (int i = 0; i < 4; i++) {
        page.locator(".md-rate-question").nth(i).locator("input[value='4']").check();
      }
      page.locator("textarea").first().fill("退货信息很完整");
      page.locator("[id='sheet:submit']").click();
      page.waitForURL("**/rate?done=true");
      assertThat(page.locator("#content")).containsText("谢谢");
      page.navigate(link);
      assertThat(page.locator("#content")).containsText("链接无效");
    }
    JsonNode seen = corner.as("hr-maker").get("cooperation-rounds/" + round);
    assertThat(seen.path("answered").asInt()).isEqualTo(1);
    assertThat(seen.path("teams").get(0).path("score").isNull()).isTrue();
  }

  @Test
  void a_rule_is_kept_previewed_run_and_taken_back() {
    try (Person maker = Person.signedIn("hr-maker", "en")) {
      Page page = maker.page();
      page.navigate("/enrolment-rules");
      page.locator("[id='adding:course']").selectOption("keeping-calm");
      page.locator("[id='adding:kind']").selectOption("EXPIRING");
      page.locator("[id='adding:days']").fill("400");
      page.locator("[id='adding:add']").click();
      page.waitForLoadState(LoadState.LOAD);
      assertThat(page.locator("[id='rules']")).containsText("Pass runs out within 400 days");
      page.locator("[id='running:seat']").click();
      assertThat(page.locator("body")).containsText("were seated or wait");
      page.locator("[id='running:undo']").click();
      assertThat(page.locator("body")).containsText("seats were taken back");
    }
  }

  private static String team(String code) {
    for (JsonNode each : corner.as("hr-maker").get("teams")) {
      if (each.path("code").asText().equals(code)) {
        return each.path("id").asText();
      }
    }
    throw new AssertionError(code);
  }
}
