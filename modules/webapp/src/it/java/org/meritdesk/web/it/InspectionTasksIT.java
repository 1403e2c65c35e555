package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/** What inspectors and the inspected come for, done through the browser in Chinese. */
class InspectionTasksIT {

  private static final String CHINESE = "zh-CN";
  private static final String PASSWORD = "words-of-the-inspected";

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
    Inspected.in(corner);
  }

  @Test
  void an_inspector_inspects_a_chat_by_keyboard_and_the_agent_acknowledges_it() {
    long chat = Inspected.chats(corner).get(1);
    Api inspector = Inspected.api(corner, "inspector");
    long agent = Inspected.part(inspector, chat).path("agentId").asLong();
    Inspected.api(corner, "admin")
        .post(
            "users",
            Map.of(
                "login",
                "inspected",
                "password",
                PASSWORD,
                "displayName",
                "被检客服",
                "roles",
                List.of("AGENT"),
                "agentId",
                agent,
                "locale",
                CHINESE,
                "zone",
                "Asia/Shanghai"))
        .json(201);
    String result = inspected(chat);

    try (Person person = Person.signedIn("inspected", PASSWORD, CHINESE)) {
      Page page = person.page();
      page.navigate("/inspections");
      assertThat(page.locator("h1")).hasText(text("inspections.own"));
      page.locator("main table a[href='" + result + "']").click();
      page.waitForURL("**/" + result);
      assertThat(page.locator("main")).containsText("语气可再亲切一些");
      page.locator("[id='read:acknowledge']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("inspection.acknowledged"));
      assertThat(page.locator(".md-state")).containsText(text("inspection-state.ACKNOWLEDGED"));
    }
    assertThat(score(inspector, agent)).isBetween(0.01, 99.99);
  }

  @Test
  void from_the_queue_one_task_is_handed_over_and_one_is_left_out_with_a_reason() {
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      Page page = person.page();
      page.navigate("/queue");
      long first = picked(page);
      page.locator("[id='handing:next']").selectOption("inspector-3");
      page.locator("[id='handing:hand']").click();
      assertThat(page.locator(".ui-messages")).containsText("质检员");
      assertThat(task(first).path("inspector").asText()).isEqualTo("inspector-3");

      long second = picked(page);
      page.locator("[id='skipping:reason']").fill("没有文字记录");
      page.locator("[id='skipping:skip']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("queue.skipped"));
      assertThat(task(second).path("state").asText()).isEqualTo("SKIPPED");
      page.navigate("/queue?state=unheard-of");
      assertThat(page.locator("main table")).isVisible();
    }
  }

  /**
   * Picks the first task that can be moved and says which it is; the page has loaded whole: a form
   * that is sent before its end has arrived says nothing.
   */
  private static long picked(Page page) {
    page.locator("td.md-deeds a[href*='&task=']").first().click();
    page.waitForURL("**/queue?*task=*");
    return Long.parseLong(page.url().replaceAll(".*task=", ""));
  }

  private static JsonNode task(long id) {
    return Inspected.api(corner, "hr-maker").get("inspection-tasks/" + id);
  }

  @Test
  void two_who_edit_the_same_draft_see_both_versions_and_choose() {
    long draft = Inspected.in(corner).draft();
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      Page page = person.page();
      page.navigate("/inspect?id=" + draft);
      Api inspector = Inspected.api(corner, "inspector");
      JsonNode stored = inspector.get("inspections/" + draft);
      inspector
          .put(
              "inspections/" + draft + "/answers",
              stored.path("version").asInt(),
              Map.of("answers", Map.of(), "comment", "另一处写下的评语"))
          .json(200);

      page.keyboard().press("1");
      Locator dialog = page.locator("[data-conflict]");
      assertThat(dialog).containsText("另一处写下的评语", patient());
      dialog.locator("input[name='pick-'][value='stored']").check();
      page.locator("[id='settle:merge']").click();

      assertThat(page.locator(".ui-messages")).containsText(text("inspect.settled"));
      assertThat(page.locator("[data-criterion=''] textarea")).hasValue("另一处写下的评语");
      assertThat(page.locator("[data-point][aria-pressed='true']")).hasCount(1);
    }
  }

  /** Goes from the contact to the published result without a mouse, and says where it is. */
  private static String inspected(long chat) {
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      Page page = person.page();
      page.navigate("/contact?id=" + chat);
      page.locator("[id='inspecting:by']").selectOption("ecommerce-chat");
      page.locator("[id='inspecting:inspect']").focus();
      page.keyboard().press("Enter");
      page.waitForURL("**/inspect?id=*");

      press(page, "1", "ArrowDown", "2", "c");
      page.keyboard().type("语气可再亲切一些");
      press(page, "Escape", "ArrowRight", "ArrowRight", "q", "Escape");
      assertThat(page.locator("[data-quotes] .md-quote")).hasCount(1);
      int criteria = page.locator("[data-criterion]").count();
      for (int i = 0; i < criteria; i++) {
        page.keyboard().press("j");
        page.keyboard().press("1");
      }
      assertThat(page.locator("[data-publish]")).hasAttribute("aria-disabled", "false", wait20());
      assertThat(page.locator("[data-missing]")).isEmpty();
      page.keyboard().press("Control+Enter");
      page.waitForURL("**/inspection?id=*");
      return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
  }

  /** The score over REST, as soon as the cells have it. */
  private static double score(Api inspector, long agent) {
    Instant end = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      JsonNode value =
          inspector
              .get(
                  "agents/"
                      + agent
                      + "/measurements?measures=QUALITY_SCORE&from=2026-02-01&to=2026-03-01")
              .path("QUALITY_SCORE")
              .path("value");
      if (value.isNumber() || Instant.now().isAfter(end)) {
        return value.asDouble();
      }
      java.util.concurrent.locks.LockSupport.parkNanos(500_000_000L);
    }
  }

  private static void press(Page page, String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
  }

  private static LocatorAssertions.ContainsTextOptions patient() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(20_000);
  }

  private static LocatorAssertions.HasAttributeOptions wait20() {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(20_000);
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
