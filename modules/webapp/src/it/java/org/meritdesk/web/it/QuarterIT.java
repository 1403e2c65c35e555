package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A quarter in the browser, one step after the other: the bonus, the star, who steps up and who
 * does not, who gets a project to improve, and a correction that the next month pays.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuarterIT {

  private static Quarter quarter;
  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
    quarter = Quarter.load();
    quarter.publish("2001-01");
    quarter.publish("2001-02");
    quarter.untilCurrent();
  }

  @Test
  @Order(1)
  void the_last_month_is_closed_by_one_and_published_by_another() {
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/month?month=2001-03");
      page.locator("[id='closing:close']").click();
      assertThat(page.locator("main")).containsText("待发布");
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/month?month=2001-03");
      row(page, Quarter.EXACT, "95.00");
      page.locator("[id='decide:publish']").click();
      assertThat(page.locator("[id='decide:publish']")).hasCount(0);
    }
  }

  @Test
  @Order(2)
  void the_bonus_follows_from_the_score_and_a_second_person_lets_it_go() {
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/incentives?month=2001-03");
      page.locator("[id='computing:compute']").click();
      page.waitForURL("**run=*");
      assertThat(page.locator("[id='decide:approve']")).hasCount(0);
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/incentives?month=2001-03&all=true");
      row(page, Quarter.ABOVE, "1,200.00");
      row(page, Quarter.EXACT, "1,200.00");
      row(page, Quarter.MIDDLE, "1,000.00");
      row(page, Quarter.LOW, "800.00");
      page.locator("[id='decide:password']").fill("wrong");
      page.locator("[id='decide:approve']").click();
      assertThat(page.locator("[id='decide:approve']")).hasCount(1);
      page.locator("[id='decide:password']").fill(corner.password("hr-checker"));
      page.locator("[id='decide:approve']").click();
      assertThat(page.locator("[id='decide:approve']")).hasCount(0);
      assertThat(page.locator("[id='exporting:export']")).isVisible();
    }
  }

  @Test
  @Order(3)
  void the_best_is_nominated_confirmed_and_hangs_on_the_wall() {
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/honours?month=2001-03&rule=quarter-star");
      assertThat(page.locator("tbody tr").first()).containsText(Quarter.ABOVE);
      page.locator("td.md-deeds a[href*='rule=quarter-star']").first().click();
      page.locator("[id='nominating:words']").fill("三个月里越做越好");
      page.locator("[id='nominating:send']").click();
      assertThat(page.locator("#messages")).containsText("提名已提交");
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/honours?month=2001-03&rule=quarter-star");
      page.locator("li", new Page.LocatorOptions().setHasText("三个月里越做越好"))
          .locator("input[id$='confirm']")
          .click();
      assertThat(page.locator("#messages")).containsText("荣誉已授予");
      page.navigate("/wall");
      assertThat(page.locator("main")).containsText("三个月里越做越好");
    }
  }

  @Test
  @Order(4)
  void three_months_above_90_lead_up_and_exactly_90_does_not() throws Exception {
    long step;
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/career?month=2001-03");
      row(page, Quarter.EXACT, "连续 3 个月高于分数线，目前连续 1 个月");
      row(page, Quarter.ABOVE, "全部满足").locator("a[href*='rule=quarter-senior']").click();
      page.locator("[id='proposing:from']").fill("2001-04-01");
      page.locator("[id='proposing:send']").click();
      page.waitForURL("**/career-case?id=*");
      step = Long.parseLong(page.url().replaceAll(".*id=([0-9]+).*", "$1"));
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/career-case?id=" + step);
      page.locator("[id='deciding:approve']").click();
      assertThat(page.locator("#messages")).containsText("晋升已批准");
    }
    HttpResponse<byte[]> letter =
        Api.person(RunningServer.get(), "hr-maker", corner.password("hr-maker"))
            .file("ladder/cases/" + step + "/letter?language=en");
    assertThat(letter.statusCode()).isEqualTo(200);
    assertThat(CareerIT.words(letter.body()).replaceAll("\\s+", " "))
        .contains("Senior agent", "20%", "CAREER-" + step);
  }

  @Test
  @Order(5)
  void at_75_a_project_of_ninety_days_is_proposed_and_at_85_a_plan_for_ability() {
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/improvement");
      page.locator("[id='draft:month']").selectOption("2001-03");
      page.locator("[id='draft:propose']").click();
      assertThat(page.locator("#messages")).isVisible();
    }
    Map<Long, String> kinds = new HashMap<>();
    for (JsonNode plan :
        corner.as("hr-maker").get("improvement-plans?state=DRAFT&limit=500").path("plans")) {
      if (plan.path("month").asText().equals("2001-03") && !plan.path("agentId").isNull()) {
        kinds.put(plan.path("agentId").asLong(), plan.path("kind").asText());
      }
    }
    assertThat(kinds)
        .containsEntry(quarter.agent(Quarter.LOW), "PROJECT")
        .containsEntry(quarter.agent(Quarter.MIDDLE), "ABILITY")
        .doesNotContainKeys(quarter.agent(Quarter.ABOVE), quarter.agent(Quarter.EXACT));
  }

  @Test
  @Order(6)
  void a_correction_is_agreed_and_paid_by_the_next_month_with_the_new_step() {
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/adjustments");
      page.locator("[id='propose:agent']").fill(Quarter.LOW);
      page.locator("[id='propose:month']").fill("2001-03");
      page.locator("[id='propose:amount']").fill("55.50");
      page.locator("[id='propose:why']").fill("漏记一次夜班");
      page.locator("[id='propose:reference']").fill("OA-2001-0417");
      page.locator("[id='propose:send']").click();
      assertThat(page.locator("main")).containsText("漏记一次夜班");
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/adjustments");
      page.locator("li", new Page.LocatorOptions().setHasText("OA-2001-0417"))
          .locator("input[id$='approve']")
          .click();
      assertThat(page.locator("tbody")).containsText("OA-2001-0417");
    }
    quarter.publish("2001-04");
    Map<String, BigDecimal> paid = new HashMap<>();
    for (JsonNode each : quarter.pay("2001-04")) {
      paid.put(each.path("employeeNo").asText(), new BigDecimal(each.path("total").asText()));
    }
    assertThat(paid.get(Quarter.ABOVE)).isEqualByComparingTo("1940.00");
    assertThat(paid.get(Quarter.EXACT)).isEqualByComparingTo("1310.00");
    assertThat(paid.get(Quarter.MIDDLE)).isEqualByComparingTo("1066.00");
    assertThat(paid.get(Quarter.LOW)).isEqualByComparingTo("855.50");
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/incentives?month=2001-04&all=true");
      row(page, Quarter.ABOVE, "1,440.00");
      row(page, "OA-2001-0417", "55.50");
      row(page, "HONOUR-", "500.00");
      row(page, "挽回退货数 12 件 × 5.5", "66.00");
      row(page, "挽回退货数 25 件 × 5.5", "原为 137.50，限额 110.00");
    }
  }

  private static Locator row(Page page, String who, String what) {
    Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(who)).first();
    assertThat(row).containsText(what);
    return row;
  }
}
