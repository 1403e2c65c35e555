package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/** An inspector's week through the browser, from the plan to the month that an appeal changes. */
class InspectorsWeekIT {

  private static final String CHINESE = "zh-CN";
  private static final String LOGIN = "week-agent";
  private static final String PASSWORD = "words-of-the-inspected-week";
  private static final String PLAN = "week-of-one";
  private static final String MONDAY = "2026-03-02";
  private static final int CONTACTS = 10;

  private static JsonNode agent;
  private static String draw;

  @BeforeAll
  static void load() {
    Chromium.demand();
    Corner corner = Corner.get();
    agent = api("admin").get("agents?team=TB-AFTER").path("agents").get(0);
    Inspected.api(corner, "admin")
        .post(
            "users",
            Map.of(
                "login",
                LOGIN,
                "password",
                PASSWORD,
                "displayName",
                "本周被检客服",
                "roles",
                List.of("AGENT"),
                "agentId",
                agent.path("id").asLong(),
                "locale",
                CHINESE,
                "zone",
                "Asia/Shanghai"))
        .json(201);
  }

  @Test
  void from_the_plan_over_ten_inspections_and_an_appeal_to_the_month_as_previewed() {
    plan();
    String lowest = tenByKeyboard();
    calibrate();
    BigDecimal before = monthWithQuality();
    String appeal = appeal(lowest);
    String previewed = decide(appeal, before);
    month(previewed);
  }

  /** HR plans ten contacts of one agent for one inspector, looks at the draw and keeps it. */
  private static void plan() {
    try (Person person = Person.signedIn("hr-maker", CHINESE)) {
      Page page = person.page();
      page.navigate("/sampling?edit=new");
      page.locator("[id='plan:nameZh']").fill("一人一周");
      page.locator("[id='plan:nameEn']").fill("One agent's week");
      page.locator("[id='plan:code']").fill(PLAN);
      page.locator("[id='plan:form']").selectOption("ecommerce-chat");
      page.locator("[id='plan:agents']").fill(agent.path("employeeNo").asText());
      page.locator("[id='plan:messages']").fill("2");
      page.locator("[id='plan:quota']").fill("" + CONTACTS);
      page.locator("input[name='plan:inspectors'][value='inspector']").check();
      page.locator("[id='plan:save']").click();
      page.waitForURL("**/sampling?plan=" + PLAN);

      page.locator("input[name='week']").fill(MONDAY);
      page.locator("form[action='sampling'] button").click();
      page.waitForURL("**week=" + MONDAY + "*");
      assertThat(page.locator("main")).containsText(text("sampling.seed"));
      page.locator("[id='drawing:draw']").click();
      assertThat(page.locator(".ui-messages")).containsText("" + CONTACTS);
      draw = page.url().replaceAll(".*draw=", "");
      assertThat(left()).hasSize(CONTACTS);
    }
  }

  /** From task to task without a mouse; every other one is marked down twice. */
  private static String tenByKeyboard() {
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      Page page = person.page();
      String lowest = "";
      for (int done = 0; done < CONTACTS; done++) {
        JsonNode left = left();
        assertThat(left).hasSize(CONTACTS - done);
        page.navigate("/queue");
        page.locator("a[href='inspect?task=" + left.get(0).path("taskId").asLong() + "']").focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/inspect?id=*");
        String address = page.url();
        if (done == 1) {
          lowest = "inspection" + address.substring(address.indexOf('?'));
        }
        inspect(page, done % 2 == 1);
        page.waitForURL(url -> !url.equals(address));
        assertThat(page.locator(".ui-messages")).containsText(agent.path("name").asText());
      }
      assertThat(left()).isEmpty();
      return lowest;
    }
  }

  private static void inspect(Page page, boolean badly) {
    page.locator("[data-criterion]").first().waitFor();
    int criteria = page.locator("[data-criterion]").count();
    page.keyboard().press("1");
    for (int i = 1; i < criteria; i++) {
      page.keyboard().press("j");
      page.keyboard().press(badly && (i == 1 || i == 2) ? "2" : "1");
      if (badly && (i == 1 || i == 2)) {
        page.keyboard().press("c");
        page.keyboard().type("可以再完整一些");
        page.keyboard().press("Escape");
      }
    }
    assertThat(page.locator("[data-publish]")).hasAttribute("aria-disabled", "false", patient());
    page.keyboard().press("Control+Enter");
  }

  /** The inspector marks one more contact of the session that is open, alone. */
  private static void calibrate() {
    long session = Corner.get().calibration("OPEN");
    int before = submitted(session);
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      Page page = person.page();
      page.navigate("/calibrations");
      page.locator("main a[href='calibration?id=" + session + "']").first().click();
      page.waitForURL("**/calibration?id=" + session + "*");
      Locator questions = page.locator("fieldset.md-marks");
      for (int i = 0; i < questions.count(); i++) {
        Locator choice = questions.nth(i).locator("input[type=radio]").first();
        if (choice.count() > 0) {
          choice.focus();
          page.keyboard().press("Space");
          page.waitForFunction("() => PrimeFaces.ajax.Queue.isEmpty()");
        }
      }
      page.locator("[id='mark:submit']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("calibration.submitted"));
    }
    assertThat(submitted(session)).isEqualTo(before + 1);
  }

  /** The provisional score, once it rests on the ten inspections. */
  private static BigDecimal monthWithQuality() {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    while (Instant.now().isBefore(end)) {
      JsonNode appraisal = appraisal();
      for (JsonNode line : appraisal.path("lines")) {
        if (line.path("measure").asText().equals("QUALITY_SCORE")
            && line.path("sample").asInt() >= CONTACTS) {
          return appraisal.path("score").decimalValue();
        }
      }
      LockSupport.parkNanos(500_000_000L);
    }
    throw new AssertionError("the inspections do not count in " + Corner.OPEN);
  }

  /** The agent finds the low result, claims both marks and ticks what was said. */
  private static String appeal(String inspection) {
    try (Person person = Person.signedIn(LOGIN, PASSWORD, CHINESE)) {
      Page page = person.page();
      page.navigate("/inspections");
      page.locator("main table a[href='" + inspection + "']").first().click();
      page.locator("a[href^='appeal-file?']").first().click();
      page.waitForURL("**/appeal-file?inspection=*");
      for (int row : new int[] {1, 2}) {
        Locator claim = page.locator(".md-claim").nth(row);
        claim.locator("input[type=checkbox]").check();
        claim.locator("select").selectOption(new SelectOption().setIndex(1));
        claim.locator("input[type=text]").fill("会话里已经说明");
      }
      page.locator(".md-talk input[type=checkbox]").first().check();
      page.locator("[id='file:send']").click();
      page.waitForURL("**/appeal?id=*");
      assertThat(page.locator(".md-state")).containsText(text("appeal.state.FILED"));
      return page.url().substring(page.url().lastIndexOf('/') + 1);
    }
  }

  /** Another inspector takes it, upholds one of two, and reads what that makes of the month. */
  private static String decide(String appeal, BigDecimal before) {
    try (Person person = Person.signedIn("inspector-2", CHINESE)) {
      Page page = person.page();
      page.navigate("/appeals");
      page.locator("main table a[href='" + appeal + "']").first().click();
      page.locator("[id='appeal:take']").click();
      page.locator("[id='appeal:look']").waitFor();
      Locator claims = page.locator(".md-claim");
      claims.nth(0).locator("input[type=checkbox]").check();
      claims.nth(0).locator("input[type=text]").fill("会话支持");
      claims.nth(1).locator("input[type=text]").fill("会话不支持");
      page.locator("[id='appeal:look']").click();
      Locator effect = page.locator(".md-card-edge");
      assertThat(effect).containsText(text("appeal.effect"));
      Locator month = effect.locator("dd").nth(1);
      assertThat(month.locator("s")).containsText(before.toPlainString());
      String after = month.locator("b").innerText().split(" ")[0];
      assertThat(new BigDecimal(after)).isGreaterThan(before);

      page.locator("[id='appeal:reason']").fill("已复核全部会话");
      page.locator("[id='appeal:decide']").click();
      assertThat(page.locator(".md-state")).containsText(text("appeal.state.PARTLY_UPHELD"));
      return after;
    }
  }

  /** The month reaches what was previewed, and the agent's page says so. */
  private static void month(String previewed) {
    Instant end = Instant.now().plus(Duration.ofMinutes(3));
    while (appraisal().path("score").decimalValue().compareTo(new BigDecimal(previewed)) != 0
        && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(500_000_000L);
    }
    assertThat(appraisal().path("score").decimalValue()).isEqualByComparingTo(previewed);
    try (Person person = Person.signedIn(LOGIN, PASSWORD, CHINESE)) {
      Page page = person.page();
      page.navigate("/my-month?month=" + Corner.OPEN);
      assertThat(page.locator("main")).containsText(text("measure.QUALITY_SCORE"));
      page.navigate("/appeals");
      assertThat(page.locator("main")).containsText(text("appeal.state.PARTLY_UPHELD"));
    }
  }

  private static JsonNode appraisal() {
    return api("hr-maker")
        .get("appraisals/provisional?agent=" + agent.path("id").asLong() + "&month=" + Corner.OPEN)
        .path(0);
  }

  /** What is left of the draw. */
  private static JsonNode left() {
    return api("inspector")
        .get("inspection-tasks?size=100&state=OPEN&state=DRAFT&state=OVERDUE&draw=" + draw)
        .path("tasks");
  }

  private static int submitted(long session) {
    return api("inspector")
        .get("calibrations/" + session)
        .path("line")
        .path("ownSubmitted")
        .asInt();
  }

  private static Api api(String login) {
    return Inspected.api(Corner.get(), login);
  }

  private static LocatorAssertions.HasAttributeOptions patient() {
    return new LocatorAssertions.HasAttributeOptions().setTimeout(20_000);
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
