package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meritdesk.web.Texts;

/**
 * What is measured gets better: missed criteria become a need, the need a course, the course an
 * exam; the effect of the course is read with its interval, the person's plan is closed by a second
 * person, and the instructor's hours are confirmed.
 */
class ClosedLoopIT {

  private static final String CHINESE = "zh-CN";
  private static final String PASSWORD = "eleven-lanterns-and-rain";
  private static final String SPAN = "from=2026-01-01&to=" + Corner.LAST_DAY;

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void from_missed_criteria_to_a_closed_plan() {
    JsonNode proposal = missed();
    long learner = proposal.path("agentId").asLong();
    String course = proposal.path("course").asText();
    signIn(learner);

    accept(proposal);
    sitExam(course);
    readEffect(course);
    closePlan(plan(learner));
    confirmHours();

    JsonNode seen = Inspected.api(corner, "hr-maker").get("training-records?agent=" + learner);
    assertThat(seen.path("records"))
        .anyMatch(
            record ->
                record.path("course").asText().equals(course)
                    && record.path("source").asText().equals("EXAM"));
  }

  /** HR follows the evidence and takes the course up. */
  private static void accept(JsonNode proposal) {
    try (Person hr = Person.signedIn("hr-maker", CHINESE)) {
      Page page = hr.page();
      page.navigate("/needs?id=" + proposal.path("id").asLong());
      assertThat(page.locator("main")).containsText(proposal.path("agentName").asText());
      page.locator("[id='decide:accept']").click();
      assertThat(page.locator("#messages")).containsText("已采纳");
    }
  }

  /** The learner opens the course, answers by keyboard and reads the result. */
  private static void sitExam(String course) {
    try (Person person = Person.signedIn("learner", PASSWORD, CHINESE)) {
      Page page = person.page();
      page.navigate("/course?code=" + course);
      page.locator("[id='sitting:begin']").click();
      page.waitForURL("**/exam?id=*");
      for (Locator question : page.locator(".md-question").all()) {
        question.locator("input").first().focus();
        page.keyboard().press("Space");
      }
      page.locator("[id='paper:submit']").click();
      assertThat(page.locator(".md-exam-score")).isVisible();
    }
  }

  /** HR reads what earlier classes of the course did, two weeks before and after. */
  private static void readEffect(String course) {
    JsonNode report = Inspected.api(corner, "hr-maker").get("training-effects?" + SPAN);
    JsonNode effect = null;
    for (JsonNode each : report.path("courses")) {
      if (each.path("course").asText().equals(course)) {
        effect = each;
      }
    }
    assertThat(effect).as("classes of %s were held", course).isNotNull();
    for (JsonNode figure : effect.path("figures")) {
      boolean few = figure.path("reading").asText().equals("TOO_FEW");
      assertThat(figure.path("difference").isNull()).as("%s", figure).isEqualTo(few);
      if (!few) {
        assertThat(figure.path("low").decimalValue())
            .isLessThanOrEqualTo(figure.path("difference").decimalValue());
        assertThat(figure.path("high").decimalValue())
            .isGreaterThanOrEqualTo(figure.path("difference").decimalValue());
      }
    }
    try (Person hr = Person.signedIn("hr-maker", CHINESE)) {
      hr.page().navigate("/effects?" + SPAN);
      assertThat(hr.page().locator("main"))
          .containsText(effect.path("names").path(CHINESE).asText());
    }
  }

  /** The learner agrees, HR begins, a second person looks again and closes. */
  private static void closePlan(long id) {
    try (Person person = Person.signedIn("learner", PASSWORD, CHINESE)) {
      deed(person.page(), id, "agree", "improvement.did.AGREE");
    }
    try (Person hr = Person.signedIn("hr-maker", CHINESE)) {
      deed(hr.page(), id, "start", "improvement.did.START");
    }
    try (Person second = Person.signedIn("hr-checker", CHINESE)) {
      Page page = second.page();
      page.navigate("/improvement-plan?id=" + id);
      page.locator("[id='deeds:text']").fill("看过数据与三通录音");
      page.locator("[id='deeds:reassess']").click();
      assertThat(page.locator("#messages")).containsText(text("improvement.did.REASSESS"));
      page.locator("[id='deeds:text']").fill("回访两次，语气稳定");
      page.locator("[id='deeds:reach']").click();
      assertThat(page.locator("#messages")).containsText(text("improvement.did.REACH"));
    }
  }

  private static void deed(Page page, long id, String deed, String said) {
    page.navigate("/improvement-plan?id=" + id);
    page.locator("[id='deeds:" + deed + "']").click();
    assertThat(page.locator("#messages")).containsText(text(said));
  }

  private static void confirmHours() {
    try (Person checker = Person.signedIn("hr-checker", CHINESE)) {
      Page page = checker.page();
      page.navigate("/class-hours?" + SPAN);
      Locator waiting = page.locator("[id$=':confirm']");
      int before = waiting.count();
      assertThat(before).isPositive();
      waiting.first().click();
      assertThat(page.locator("[id$=':confirm']")).hasCount(before - 1);
    }
  }

  private static void signIn(long agent) {
    Inspected.api(corner, "admin")
        .post(
            "users",
            Map.of(
                "login",
                "learner",
                "password",
                PASSWORD,
                "displayName",
                "林小满",
                "roles",
                List.of("AGENT"),
                "agentId",
                agent,
                "locale",
                CHINESE,
                "zone",
                "Asia/Shanghai"))
        .json(201);
  }

  /** A course with an exam, proposed for missed criteria to somebody who has a plan, too. */
  private static JsonNode missed() {
    Set<Long> planned = new HashSet<>();
    for (JsonNode each : plans()) {
      planned.add(each.path("agentId").asLong());
    }
    Api hr = Inspected.api(corner, "hr-maker");
    for (JsonNode each : hr.get("course-proposals?state=PROPOSED&limit=200").path("proposals")) {
      boolean criteria = each.path("evidence").findValuesAsText("source").contains("CRITERION");
      boolean other = each.path("agentId").asLong() != corner.agent();
      if (criteria
          && other
          && planned.contains(each.path("agentId").asLong())
          && hr.get("courses/" + each.path("course").asText()).findValue("questionsPerExam").asInt()
              > 0
          && unpassed(each)) {
        return each;
      }
    }
    throw new AssertionError("nobody with a plan is proposed a course for missed criteria");
  }

  /** Who has passed sits no exam again as long as that holds. */
  private static boolean unpassed(JsonNode proposal) {
    String records =
        "training-records?state=VALID&course=%s&agent=%s"
            .formatted(proposal.path("course").asText(), proposal.path("agentId").asLong());
    return Inspected.api(corner, "hr-maker").get(records).path("total").asLong() == 0;
  }

  private static List<JsonNode> plans() {
    List<JsonNode> personal = new java.util.ArrayList<>();
    Inspected.api(corner, "hr-maker")
        .get("improvement-plans?state=DRAFT&limit=200")
        .path("plans")
        .forEach(
            each -> {
              if (!each.path("agentId").isNull()) {
                personal.add(each);
              }
            });
    return personal;
  }

  private static long plan(long agent) {
    return plans().stream()
        .filter(each -> each.path("agentId").asLong() == agent)
        .findFirst()
        .orElseThrow()
        .path("id")
        .asLong();
  }

  private static String text(String key) {
    return Texts.text(Locale.SIMPLIFIED_CHINESE, key);
  }
}
