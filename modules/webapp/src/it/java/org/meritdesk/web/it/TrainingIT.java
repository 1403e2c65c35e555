package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a learner comes for: an exam by keyboard alone, and no answers before it is handed in. */
class TrainingIT {

  private static final String PASSWORD = "seven-sparrows-on-a-wire";

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void nobody_who_may_sit_an_exam_is_told_what_is_right_before_handing_it_in() {
    JsonNode open = corner.as("agent").get("exam-attempts/" + corner.attempt("OPEN"));
    JsonNode done = corner.as("agent").get("exam-attempts/" + corner.attempt("SUBMITTED"));
    JsonNode course = corner.as("agent").get("courses/keeping-calm");

    assertThat(open.path("questions")).isNotEmpty();
    assertThat(open.findValues("right")).allMatch(JsonNode::isNull);
    assertThat(open.findValues("correct")).allMatch(JsonNode::isNull);
    assertThat(done.findValues("right")).isNotEmpty().noneMatch(JsonNode::isNull);
    assertThat(course.findValues("questions")).isNotEmpty().allMatch(JsonNode::isEmpty);
    assertThat(course.path("versions")).isEmpty();
    assertThat(corner.as("hr-maker").get("courses/keeping-calm").findValues("right")).isNotEmpty();
  }

  @Test
  void an_exam_is_begun_answered_and_handed_in_by_keyboard() {
    candidate();
    try (Person person = Person.signedIn("candidate", PASSWORD, "zh-CN")) {
      Page page = person.page();
      page.navigate("/course?code=product-knowledge");
      enter(page, page.locator("[id='sitting:begin']"));
      page.waitForURL("**/exam?id=*");
      assertThat(page.locator(".md-right-option")).hasCount(0);

      List<Locator> questions = page.locator(".md-question").all();
      for (Locator question : questions) {
        question.locator("input").first().focus();
        page.keyboard().press("Space");
      }
      enter(page, page.locator("[id='paper:submit']"));

      assertThat(page.locator(".md-exam-score")).isVisible();
      assertThat(page.locator(".md-question-right, .md-question-wrong")).hasCount(questions.size());
    }
  }

  /** A sign-in for somebody who has not passed the exam. */
  private static void candidate() {
    Api maker = Inspected.api(corner, "hr-maker");
    for (JsonNode each : maker.get("agents?size=100").path("agents")) {
      long id = each.path("id").asLong();
      String passed = "training-records?course=product-knowledge&state=VALID&agent=" + id;
      if (id != corner.agent() && maker.get(passed).path("total").asLong() == 0) {
        Inspected.api(corner, "admin")
            .post(
                "users",
                Map.of(
                    "login",
                    "candidate",
                    "password",
                    PASSWORD,
                    "displayName",
                    "林大暑",
                    "roles",
                    List.of("AGENT"),
                    "agentId",
                    id,
                    "locale",
                    "zh-CN",
                    "zone",
                    "Asia/Shanghai"))
            .json(201);
        return;
      }
    }
    throw new AssertionError("everybody has passed");
  }

  private static void enter(Page page, Locator button) {
    button.focus();
    page.keyboard().press("Enter");
  }
}
