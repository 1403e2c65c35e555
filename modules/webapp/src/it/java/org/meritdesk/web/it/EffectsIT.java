package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What follows a class: it is rated without a name, priced, and held against what it changed. */
class EffectsIT {

  private static final String SPAN = "from=2026-01-01&to=" + Corner.LAST_DAY;
  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void a_class_is_rated_in_the_browser_and_its_few_answers_are_told_to_nobody() {
    JsonNode due = corner.as("agent").get("training-feedback");
    long session = due.path(0).path("sessionId").asLong();

    try (Person person = Person.signedIn("agent", "zh-CN")) {
      Page page = person.page();
      page.navigate("/my-growth");
      page.locator("a[href*='training-session?id=" + session + "#rate']").click();
      for (String question : new String[] {"useful", "fitting", "clear", "answering"}) {
        page.locator("[name='rating:" + question + "'][value='4']").check();
      }
      page.locator("[id='rating:words']").fill("案例再多一些");
      page.locator("[id='rating:give']").click();
      assertThat(page.locator("[id='rating:give']")).hasCount(0);
    }

    assertThat(corner.as("agent").get("training-feedback")).hasSize(due.size() - 1);
    JsonNode told = corner.as("hr-maker").get("training-feedback/" + session);
    assertThat(told.path("shown").asBoolean()).isFalse();
    assertThat(told.path("means")).isEmpty();
    assertThat(told.path("words")).isEmpty();
    assertThat(told.toString()).doesNotContain("案例再多一些");
  }

  @Test
  void a_class_that_everybody_rated_is_shown_and_costs_are_kept_from_leads() {
    try (Person person = Person.signedIn("hr-maker", "en")) {
      Page page = person.page();
      page.navigate("/effects?" + SPAN);
      assertThat(page.locator("main")).containsText("Comparison group");
      assertThat(page.locator("main")).containsText("answers)");
      assertThat(page.locator("main")).containsText("¥");
    }
    JsonNode seen = corner.as("hr-maker").get("training-effects?" + SPAN);
    JsonNode lead = corner.as("lead").get("training-effects?" + SPAN);
    assertThat(seen.findValues("cost")).anyMatch(JsonNode::isObject);
    assertThat(lead.findValues("cost")).isNotEmpty().allMatch(JsonNode::isNull);
    assertThat(lead.findValues("reading")).isNotEmpty();
  }

  @Test
  void what_a_class_cost_is_said_on_its_page() {
    long session = corner.training("HELD");

    try (Person person = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = person.page();
      page.navigate("/training-session?id=" + session);
      page.locator("[id='cost:fees']").fill("300.50");
      page.locator("[id='cost:rate']").fill("80");
      page.locator("[id='cost:keep-cost']").click();
      assertThat(page.locator("[id='cost:fees']")).hasValue("300.50");
      assertThat(page.locator("main")).containsText("¥300.50");
    }
  }
}
