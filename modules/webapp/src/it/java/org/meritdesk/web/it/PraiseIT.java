package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a customer's letter to hours of leave, and a story of it, in the browser. */
class PraiseIT {

  private static final String LETTER = "停电时也没有挂断我的电话";

  @BeforeAll
  static void load() {
    Chromium.demand();
    Corner.get();
  }

  @Test
  void a_letter_that_another_person_accepts_gives_leave_that_hr_agrees_to() {
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/praise");
      page.locator("[id='recording:words']").fill(LETTER);
      page.locator("[id='recording:send']").click();
      assertThat(page.locator("#messages")).containsText("等待另一人核实");
    }
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/praise");
      page.locator("li", new Page.LocatorOptions().setHasText(LETTER))
          .locator("input[id$='accept']")
          .click();
      assertThat(page.locator("#messages")).containsText("已采纳");
    }
    String day = LocalDate.now().plusDays(9).toString();
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/praise");
      page.locator("[id='asking:day']").fill(day);
      page.locator("[id='asking:hours']").fill("1");
      page.locator("[id='asking:send']").click();
      assertThat(page.locator("#messages")).containsText("等待审批");
    }
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/praise");
      page.locator("[id='leaving:each:0:approve']").click();
      assertThat(page.locator("#messages")).containsText("已同意调休");
    }
  }

  @Test
  void a_colleague_thanks_for_a_story_once() {
    try (Person checker = Person.signedIn("hr-checker", "en")) {
      Page page = checker.page();
      page.navigate("/stories");
      page.locator("input[id$='thank']").first().click();
      assertThat(page.locator("#messages")).containsText("Your thanks were passed on");
      assertThat(page.locator("input[id$='thank']")).hasCount(0);
    }
  }
}
