package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A step up the ladder from the candidates to the letter, in the browser. */
class CareerIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
    corner.careerCase();
  }

  @Test
  void hr_proposes_who_is_ready_another_person_approves_and_a_letter_is_there() throws IOException {
    String address;
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/career?month=" + Corner.PUBLISHED + "&show=ready");
      page.locator("td.md-deeds a[href*='rule=corner-step']").first().click();
      page.waitForURL("**rule=corner-step*");
      page.locator("[id='proposing:from']").fill("2026-04-02");
      page.locator("[id='proposing:send']").click();
      assertThat(page.locator("#messages")).containsText("生效日须为");
      page.locator("[id='proposing:from']").fill("2026-04-01");
      page.locator("[id='proposing:reason']").fill("主动分享话术");
      page.locator("[id='proposing:send']").click();
      page.waitForURL("**/career-case?id=*");
      assertThat(page.locator("#messages")).containsText("已提交审批");
      assertThat(page.locator("[id='deciding:approve']")).hasCount(0);
      address = page.url();
    }
    String id = address.replaceAll(".*id=", "");
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/career-case?id=" + id);
      assertThat(page.locator("main")).containsText("主动分享话术");
      page.locator("[id='deciding:approve']").click();
      assertThat(page.locator("#messages")).containsText("晋升已批准");
      APIResponse letter = checker.window().request().get("/career-case?id=" + id + "&letter=true");
      assertThat(letter.headers().get("content-type")).startsWith("application/pdf");
      assertThat(words(letter.body())).contains("晋升通知书", "2026", "CAREER-" + id);
    }
    JsonNode step = corner.as("hr-maker").get("ladder/cases/" + id);
    assertThat(step.path("state").asText()).isEqualTo("APPROVED");
    assertThat(step.path("judgement").path("months").get(0).path("appraisals")).isNotEmpty();
  }

  @Test
  void hr_nominates_who_wins_another_person_confirms_and_the_wall_shows_it() {
    String rule = corner.star();
    String name;
    try (Person maker = Person.signedIn("hr-maker", "zh-CN")) {
      Page page = maker.page();
      page.navigate("/honours?month=" + Corner.PUBLISHED + "&rule=" + rule);
      name = page.locator("tbody tr").first().locator("b").first().innerText();
      page.locator("td.md-deeds a[href*='rule=" + rule + "']").first().click();
      page.waitForURL("**&agent=*");
      page.locator("[id='nominating:send']").click();
      assertThat(page.locator("#messages")).containsText("请填写原因");
      page.locator("[id='nominating:words']").fill("一个月里每位客户都等到了答案");
      page.locator("[id='nominating:send']").click();
      assertThat(page.locator("#messages")).containsText("提名已提交");
      assertThat(page.locator("[id='waiting:each:0:confirm']")).hasCount(0);
    }
    try (Person checker = Person.signedIn("hr-checker", "zh-CN")) {
      Page page = checker.page();
      page.navigate("/honours?month=" + Corner.PUBLISHED + "&rule=" + rule);
      page.locator("li", new Page.LocatorOptions().setHasText("每位客户都等到了答案"))
          .locator("input[id$='confirm']")
          .click();
      assertThat(page.locator("#messages")).containsText("荣誉已授予");
      page.navigate("/wall");
      assertThat(page.locator("main")).containsText("一个月里每位客户都等到了答案");
      assertThat(page.locator("main")).containsText(name);
    }
  }

  @Test
  void an_agent_sees_the_own_step_and_what_the_next_one_takes() {
    try (Person agent = Person.signedIn("agent", "zh-CN")) {
      Page page = agent.page();
      page.navigate("/my-growth");
      page.locator("a[href='career-case?id=" + corner.careerCase() + "']").click();
      page.waitForURL("**/career-case?id=*");
      assertThat(page.locator("main")).containsText("资深客服");
      page.navigate("/career");
      assertThat(page.locator("body")).containsText("没有查看权限");
    }
  }

  static String words(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
