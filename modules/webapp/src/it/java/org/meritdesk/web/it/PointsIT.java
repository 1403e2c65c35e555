package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Points from the catalogue to the counter, in the browser. */
class PointsIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void an_agent_redeems_hr_sends_it_back_with_a_reason_and_the_points_are_there_again() {
    int before = points();
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/points");
      assertThat(page.locator("main")).containsText("参与新客服入职关怀活动");
      page.locator("[id='redeeming:each:0:redeem']").click();
      assertThat(page.locator("#messages")).containsText("等待人力兑现");
    }
    assertThat(points()).isEqualTo(before - 30);
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/points?show=redemptions");
      Locator send = page.locator("[id='handing:each:0:refuse']");
      send.click();
      assertThat(page.locator("#messages")).containsText("请填写原因");
      page.locator("[id='handing:words']").fill("本月缺货");
      page.locator("[id='handing:each:0:refuse']").click();
      assertThat(page.locator("#messages")).containsText("积分已返还");
    }
    assertThat(points()).isEqualTo(before);
  }

  @Test
  void hr_changes_the_catalogue_and_proposes_what_another_person_corrects() {
    int before = points();
    try (Person maker = Person.signedIn("hr-maker", "en")) {
      Page page = maker.page();
      page.navigate("/points?show=catalogue");
      page.locator("td.md-deeds a").last().click();
      page.waitForURL("**item=*");
      page.locator("[id='item:price']").fill("250");
      page.locator("[id='item:save']").click();
      assertThat(page.locator("#messages")).containsText("The catalogue is saved");
      assertThat(page.locator("tbody")).containsText("250");
      page.navigate("/points?show=corrections");
      page.locator("[id='proposing:whose']").selectOption(Long.toString(corner.agent()));
      page.locator("[id='proposing:points']").fill("7");
      page.locator("[id='proposing:reason']").fill("a lesson that was forgotten");
      page.locator("[id='proposing:send']").click();
      assertThat(page.locator("#messages")).containsText("waits for a second person");
      assertThat(page.locator("input[id$='confirm']")).hasCount(0);
    }
    try (Person checker = Person.signedIn("hr-checker", "en")) {
      Page page = checker.page();
      page.navigate("/points?show=corrections");
      page.locator("li", new Page.LocatorOptions().setHasText("a lesson that was forgotten"))
          .locator("input[id$='confirm']")
          .click();
      assertThat(page.locator("#messages")).containsText("The correction is booked");
    }
    assertThat(points()).isEqualTo(before + 7);
  }

  private static int points() {
    return corner.as("agent").get("points/accounts/" + corner.agent()).path("points").asInt();
  }
}
