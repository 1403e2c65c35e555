package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Mentors and newcomers in the browser: the own pair is read, another is made and ended. */
class MentorsIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_newcomer_reads_the_own_pair_and_hr_makes_and_ends_another() {
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/my-growth");
      assertThat(page.locator("main")).containsText("还没有确认的时长");
      page.locator("main a[href^='mentor-pair?id=']").first().click();
      page.waitForURL("**/mentor-pair?id=*");
      assertThat(page.locator("main")).containsText("独立处理退换货和催派送");
      assertThat(page.locator("[id='ending']")).hasCount(0);
    }
    try (Person hr = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = hr.page();
      page.navigate("/mentoring");
      page.locator("[id='pairing:mentor']").selectOption(option(page, "pairing:mentor", 1));
      page.locator("[id='pairing:newcomer']").selectOption(newcomer(page));
      page.locator("[id='pairing:goals']").fill("一个月内独立接线");
      page.locator("[id='pairing:pair']").click();
      assertThat(page.locator("#messages")).containsText("已结对");
      long id = newest();
      page.navigate("/mentor-pair?id=" + id);
      assertThat(page.locator("body")).containsText("还没有确认的时长");
      page.locator("[id='ending:words']").fill("提前上岗");
      page.locator("[id='ending:end']").click();
      assertThat(page.locator("#messages")).containsText("带教已结束");
      assertThat(page.locator("main")).containsText("提前上岗");
    }
  }

  private static String option(Page page, String select, int number) {
    return page.locator("[id='" + select + "'] option").nth(number).getAttribute("value");
  }

  /** Somebody who is neither the mentor nor the agent who is paired already. */
  private static String newcomer(Page page) {
    String mentor = option(page, "pairing:mentor", 1);
    for (Locator each : page.locator("[id='pairing:newcomer'] option").all()) {
      String value = each.getAttribute("value");
      if (value.matches("[0-9]+")
          && !value.equals(mentor)
          && Long.parseLong(value) != corner.agent()) {
        return value;
      }
    }
    throw new AssertionError("nobody is left to be paired");
  }

  private static long newest() {
    long newest = 0;
    for (JsonNode each : corner.as("hr-maker").get("mentor-pairs")) {
      newest = Math.max(newest, each.path("id").asLong());
    }
    return newest;
  }
}
