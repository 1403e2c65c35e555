package org.meritdesk.web.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a lead does with what people need: take a course up, or refuse it with a reason. */
class NeedsIT {

  private static Corner corner;

  @BeforeAll
  static void load() {
    Chromium.demand();
    corner = Corner.get();
  }

  @Test
  void what_is_taken_up_has_a_seat_in_the_next_session() {
    JsonNode proposal = proposed(0);
    long session = planned(proposal.path("course").asText());
    try (Person lead = Person.signedIn("lead", "zh-CN")) {
      Page page = lead.page();
      page.navigate("/needs?id=" + proposal.path("id").asLong());
      page.locator("[id='decide:accept']").click();

      assertThat(page.locator("#messages")).containsText("已采纳并报名");
      assertThat(page.locator("a[href='training-session?id=" + session + "']")).isVisible();
    }
    JsonNode seats = corner.as("hr-maker").get("training-sessions/" + session).path("people");
    assertThat(seats.findValues("agentId")).contains(proposal.path("agentId"));
  }

  @Test
  void a_refusal_needs_a_reason_and_keeps_it() {
    JsonNode proposal = proposed(1);
    String path = "course-proposals/" + proposal.path("id").asLong();
    try (Person lead = Person.signedIn("lead", "en")) {
      Page page = lead.page();
      page.navigate("/needs?id=" + proposal.path("id").asLong());
      page.locator("[id='decide:refuse']").click();
      assertThat(page.locator("#messages")).containsText("Say why it is refused");
      assertThat(corner.as("lead").get(path).path("state").asText()).isEqualTo("PROPOSED");

      page.locator("[id='decide:reason']").fill("On leave until next month");
      page.locator("[id='decide:refuse']").click();

      assertThat(page.locator("#messages")).containsText("Refused");
      assertThat(page.locator(".md-said")).containsText("On leave until next month");
    }
    assertThat(corner.as("lead").get(path).path("state").asText()).isEqualTo("REFUSED");
  }

  @Test
  void an_agent_sees_no_proposals_but_the_own() {
    long me = corner.agent();

    for (JsonNode each : corner.as("agent").get("course-proposals").path("proposals")) {
      assertThat(each.path("agentId").asLong()).isEqualTo(me);
    }
    assertThat(corner.as("hr-maker").get("course-proposals?limit=200").path("proposals"))
        .anyMatch(each -> each.path("agentId").asLong() != me);
  }

  /** A personal proposal that the lead sees and nobody has decided about, from the end. */
  private static JsonNode proposed(int fromEnd) {
    java.util.List<JsonNode> personal = new java.util.ArrayList<>();
    for (JsonNode each :
        corner.as("lead").get("course-proposals?state=PROPOSED&limit=200").path("proposals")) {
      if (!each.path("agentId").isNull()) {
        personal.add(each);
      }
    }
    return personal.get(personal.size() - 1 - fromEnd);
  }

  private static long planned(String course) {
    Instant from = Instant.now().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
    String draft =
        """
        {"course":"%s","startsAt":"%s","endsAt":"%s","zone":"Asia/Shanghai","room":"二号培训室","capacity":4}
        """
            .formatted(course, from, from.plus(Duration.ofHours(2)));
    return corner
        .as("hr-maker")
        .post("training-sessions", "application/json", draft)
        .path("id")
        .asLong();
  }
}
