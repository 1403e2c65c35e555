package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reference values of the trade, beside own figures wherever somebody looks for a gap. */
class BenchmarksIT {

  private static final String SOURCE = "客服白皮书（示例）";
  private static final String WEEK = "2026-W09";

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void hr_adds_a_value_and_agent_lead_and_inspector_find_it_beside_their_figures() {
    try (Person hr = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = hr.page();
      page.navigate("/benchmarks");
      page.locator("[id='adding:measure']").selectOption("FCR");
      page.locator("[id='adding:value']").fill("97.5");
      page.locator("[id='adding:about']").fill("电商热线");
      page.locator("[id='adding:source']").fill(SOURCE);
      page.locator("[id='adding:day']").fill("2026-03-01");
      page.locator("[id='adding:add']").click();
      assertThat(page.locator("main table")).containsText(SOURCE);
    }
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      agent.page().navigate("/my-growth");
      Locator row = row(agent.page());
      assertThat(row).containsText("97.5%");
      assertThat(row.locator("td[data-name='我的指标']")).not().hasText("–");
    }
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      lead.page().navigate("/weekly-meeting?week=" + WEEK);
      assertThat(row(lead.page())).containsText("97.5%");
    }
    try (Person inspector = Person.signedIn("inspector", "en")) {
      inspector.page().navigate("/quality-board?month=" + Corner.PUBLISHED);
      assertThat(row(inspector.page())).containsText("97.5%");
    }
    long team =
        corner.as("lead").get("improvement-plans").path("plans").get(0).path("teamId").asLong();
    String month = "?month=" + Corner.PUBLISHED;
    JsonNode beside = corner.as("lead").get("benchmarks/beside-team/" + team + month);
    assertThat(beside)
        .anyMatch(gap -> gap.path("benchmark").path("source").asText().equals(SOURCE));
    Api agent = Api.person(RunningServer.get(), "agent", corner.password("agent"));
    agent.ask("benchmarks/beside-team/" + team + month).refused(403, "http-403");
    agent.ask("benchmarks/beside-company" + month).refused(403, "http-403");
  }

  private static Locator row(Page page) {
    return page.locator("main tr", new Page.LocatorOptions().setHasText(SOURCE));
  }
}
