package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A badge from its naming to the wall, in the browser. */
class BadgesIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void hr_names_another_person_certifies_and_the_agent_sees_what_it_rests_on() {
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/badges");
      page.locator("[id='naming:rule']").selectOption("technical-expert");
      page.locator("[id='naming:whose']").selectOption(Long.toString(corner.agent()));
      page.locator("[id='naming:words']").fill("定位了三个深夜故障");
      page.locator("[id='naming:send']").click();
      assertThat(page.locator("#messages")).containsText("等待另一人认证");
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/badges");
      page.locator("li", new Page.LocatorOptions().setHasText("定位了三个深夜故障"))
          .locator("input[id$='certify']")
          .click();
      assertThat(page.locator("#messages")).containsText("徽章已认证");
    }
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/my-growth");
      assertThat(page.locator("main")).containsText("定位了三个深夜故障");
      page.navigate("/wall");
      assertThat(page.locator("main")).containsText("技术专家");
    }
  }
}
