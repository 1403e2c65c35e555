package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/** What people come for, done through the browser in Chinese. */
class TasksIT {

  private static final String CHINESE = "zh-CN";

  @BeforeAll
  static void load() {
    Chromium.demand();
    Corner.get();
  }

  @Test
  void hr_brings_people_in_by_a_file_once_it_has_no_fault() {
    String head = "employee_no,name,hired_on,zone,team,post\n";
    String good = "TK001,任务一,2026-03-01,Asia/Shanghai,PHONE-A,PHONE\n";
    String bad = "TK002,任务二,2026-02-30,Asia/Shanghai,PHONE-A,PHONE\n";
    try (Person person = Person.signedIn("hr-maker", CHINESE)) {
      Page page = person.page();
      page.navigate("/people");
      page.locator("a[href='people-import']").click();

      take(page, "import", "people.csv", head + good + bad);
      assertThat(page.locator(".md-alert")).containsText(text("people.import.refused"));
      assertThat(page.locator("main table tbody tr")).hasCount(1);

      take(page, "import", "people.csv", head + good + bad.replace("02-30", "02-28"));
      assertThat(page.locator(".md-alert")).not().containsText(text("people.import.refused"));
      page.navigate("/people?text=TK00");
      assertThat(page.locator("main table tbody tr")).hasCount(2);
    }
  }

  @Test
  void an_administrator_takes_a_file_and_mends_the_line_it_refused() {
    String calls =
        """
        通话编号,技能组,客户号码,业务类型,进线时间,排队时长,接听时间,通话时长,工号,结果
        T-1,会员热线,13900000011,退款,2026-03-06 10:00:00,12,2026-03-06 10:00:12,95,2001,接通
        T-2,会员热线,13900000012,换货,2026-03-06 10:05:00,30,2026-03-06 10:05:30,120,2001,通了
        """;
    try (Person person = Person.signedIn("admin", CHINESE)) {
      Page page = person.page();
      page.navigate("/sources");
      page.locator("[id='upload:profile']").selectOption("calls-csv");
      take(page, "upload", "calls-0306.csv", calls);
      Locator report = page.locator("[id='progress'] a[href^='load?id=']");
      report.click();
      assertThat(page.locator("main")).containsText("calls-0306.csv");
      page.locator("a[href^='quarantine?']").first().click();
      page.locator("main table a[href*='id=']").first().click();

      Locator line = page.locator("[id='mend:line']");
      line.fill(line.inputValue().replace("通了", "接通"));
      page.locator("[id='mend:retry']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("quarantine.mended"));
    }
    assertThat(Corner.get().as("inspector").get("contacts?external-id=T-2").path("total").asInt())
        .isEqualTo(1);
  }

  @Test
  void an_agent_follows_lost_points_down_to_the_contact() {
    try (Person person = Person.signedIn("agent", CHINESE)) {
      Page page = person.page();
      page.navigate("/my-month?month=" + Corner.PUBLISHED);
      assertThat(page.locator(".md-score")).hasText(Pattern.compile("\\d+\\.\\d"));
      Locator dearest = page.locator(".md-losses tbody tr").first();
      String cost = dearest.locator(".md-loss").innerText();
      dearest.locator("a").click();
      assertThat(page.locator("h1")).containsText("hotline-202602");
      assertThat(page.locator("main")).containsText(cost);

      page.navigate("/my-month?month=" + Corner.PUBLISHED);
      page.locator("#losses .md-card-foot a").first().click();
      assertThat(page.locator(".md-behind .md-key")).hasText(Pattern.compile("\\d.*"));
      page.locator("main table tbody tr a").first().click();
      assertThat(page.locator("h1")).containsText("hotline-202602");
    }
  }

  @Test
  void a_contact_is_taken_out_of_the_measures_and_put_back() {
    try (Person person = Person.signedIn("inspector", CHINESE)) {
      Page page = person.page();
      page.navigate("/contact?id=" + Corner.get().chat());
      page.locator("[id='exclude:cause']").selectOption("SYSTEM_FAULT");
      page.locator("[id='exclude:reason']").fill("线路中断");
      page.locator("[id='exclude:exclude']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("contact.exclusion.made"));
      assertThat(page.locator("main")).containsText("线路中断");

      page.locator("[id$=':back:why']").fill("线路未断");
      page.locator("[id$=':back:end']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("contact.exclusion.taken.back"));
      assertThat(page.locator("main")).containsText("线路未断");
      assertThat(page.locator("[id$=':back:end']")).hasCount(0);
    }
  }

  @Test
  void a_month_is_closed_by_one_published_by_another_paid_and_exported() throws IOException {
    String month = "/month?month=" + Corner.OPEN;
    String pay = "/incentives?month=" + Corner.OPEN;
    try (Person maker = Person.signedIn("hr-maker", CHINESE);
        Person checker = Person.signedIn("hr-checker", CHINESE)) {
      press(maker.page(), month, "closing:close", "month.closed");
      assertThat(maker.page().locator("[id='decide:publish']")).hasCount(0);
      press(checker.page(), month, "decide:publish", "month.published");

      press(maker.page(), pay, "computing:compute", "pay.computed");
      assertThat(maker.page().locator("[id='decide:approve']")).hasCount(0);
      checker.page().navigate(pay);
      checker.page().locator("[id='decide:password']").fill("not-the-password");
      checker.page().locator("[id='decide:approve']").click();
      assertThat(checker.page().locator(".ui-messages-error")).isVisible();
      checker.page().locator("[id='decide:password']").fill(Corner.get().password("hr-checker"));
      checker.page().locator("[id='decide:approve']").click();
      assertThat(checker.page().locator(".ui-messages")).containsText(text("pay.approved"));

      maker.page().navigate(pay);
      Download file =
          maker
              .page()
              .waitForDownload(() -> maker.page().locator("[id='exporting:export']").click());
      List<String> lines = Files.readAllLines(file.path(), UTF_8);
      assertThat(file.suggestedFilename()).contains("2026-03").endsWith(".csv");
      assertThat(lines).hasSizeGreaterThan(10).anyMatch(line -> line.contains("MD1004"));
    }
    try (Person agent = Person.signedIn("agent", CHINESE)) {
      agent.page().navigate("/my-month?month=" + Corner.OPEN);
      assertThat(agent.page().locator(".md-state")).containsText(text("month-state.PUBLISHED"));
    }
  }

  @Test
  void a_scheme_is_edited_as_a_new_version_and_a_second_person_approves_it() {
    try (Person maker = Person.signedIn("hr-maker", CHINESE);
        Person checker = Person.signedIn("hr-checker", CHINESE)) {
      Page page = maker.page();
      page.navigate("/scheme?code=demo-hotline&no=1&line=1");
      page.locator("a[href*='edit=true']").click();
      page.waitForURL("**edit=true*");
      page.locator("[id='scheme:measure']").selectOption("TURNS");
      answered(page, () -> page.locator("[id='scheme:addLine']").click());
      assertThat(page.locator(".md-line-chosen")).containsText(text("measure.TURNS"));
      answered(page, () -> page.locator("[id='scheme:kind']").selectOption("RANGE"));
      type(page, "low", "3");
      type(page, "high", "8");
      type(page, "lowPoints", "40");
      type(page, "inside", "100");
      type(page, "highPoints", "40");
      int last = lines(page) - 1;
      type(page, "rows:" + last + ":weight", "5");
      assertThat(page.locator("[id='scheme:sum'] .md-chip-bad")).isVisible();
      Locator first = page.locator("[id='scheme:rows:0:weight']");
      type(page, "rows:0:weight", "" + (Integer.parseInt(first.inputValue()) - 5));
      assertThat(page.locator("[id='scheme:sum'] .md-chip-good")).isVisible();

      page.locator("[id='scheme:month']").fill("2026-12");
      page.locator("[id='scheme:save']").click();
      page.waitForURL("**/scheme?code=demo-hotline&no=2");
      assertThat(page.locator(".md-state")).containsText(text("scheme.state.DRAFT"));
      page.locator("[id='submitting:submit']").click();
      assertThat(page.locator(".ui-messages")).containsText(text("scheme.submitted"));
      assertThat(page.locator("[id='scheme:approve']")).hasCount(0);

      press(checker.page(), "/scheme?code=demo-hotline&no=2", "scheme:approve", "scheme.approved");
      checker.page().navigate("/scheme?code=demo-hotline&no=2&line=" + last);
      assertThat(checker.page().locator(".md-state")).containsText(text("scheme.state.APPROVED"));
      assertThat(checker.page().locator("[id='scheme:bands']")).containsText("40");
    }
  }

  private static int lines(Page page) {
    return page.locator("[id='scheme:lines'] input[id$=':weight']").count();
  }

  private static void type(Page page, String field, String value) {
    Locator input = page.locator("[id='scheme:" + field + "']");
    input.fill(value);
    answered(page, () -> input.press("Tab"));
  }

  private static void answered(Page page, Runnable deed) {
    page.waitForResponse(answer -> answer.request().method().equals("POST"), deed).finished();
    page.waitForCondition(() -> (boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
  }

  private static void take(Page page, String form, String name, String content) {
    page.locator("[id='" + form + ":file']")
        .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(UTF_8)));
    page.locator("[id='" + form + ":take']").click();
  }

  private static void press(Page page, String address, String button, String said) {
    page.navigate(address);
    page.locator("[id='" + button + "']").click();
    assertThat(page.locator(".ui-messages")).containsText(text(said));
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
