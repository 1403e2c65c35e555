package org.meritdesk.web.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a session keeps to itself until it is revealed, asked for over REST. */
class CalibrationIT {

  private static long open;
  private static long revealed;

  @BeforeAll
  static void load() {
    open = Corner.get().calibration("OPEN");
    revealed = Corner.get().calibration("REVEALED");
  }

  @Test
  void before_it_is_revealed_nobody_gets_what_others_marked() {
    JsonNode own = as("inspector-3").get("calibrations/" + open);

    assertThat(own.path("line").path("submitted").asInt())
        .isGreaterThan(own.path("line").path("ownSubmitted").asInt());
    assertThat(own.path("marks"))
        .isNotEmpty()
        .allSatisfy(mark -> assertThat(mark.path("grader").asText()).isEqualTo("inspector-3"));
    for (String login : List.of("inspector-4", "hr-maker", "hr-checker", "auditor")) {
      assertThat(as(login).get("calibrations/" + open).path("marks")).as(login).isEmpty();
      as(login).ask("calibrations/" + open + "/results").refused(409, "calibration-hidden");
    }
    assertThat(as("auditor").file("calibrations/" + open + "/marks").statusCode()).isEqualTo(409);
  }

  @Test
  void once_it_is_revealed_marks_and_statistics_are_there_and_the_same_every_time() {
    JsonNode results = as("auditor").get("calibrations/" + revealed + "/results");

    assertThat(as("auditor").get("calibrations/" + revealed).path("marks")).hasSize(24);
    assertThat(results.path("criteria")).isNotEmpty();
    assertThat(results.path("alignments")).hasSize(3);
    assertThat(as("inspector").get("calibrations/" + revealed + "/results")).isEqualTo(results);
    assertThat(as("hr-checker").get("calibrations/drift")).hasSize(3);
  }

  @Test
  void agents_and_leads_have_no_business_here() {
    as("agent").ask("calibrations").refused(403, "http-403");
    as("lead").ask("calibrations/" + revealed).refused(403, "http-403");
    as("hr-checker").post("calibrations", Map.of("name", "x")).refused(403, "http-403");
  }

  private static Api as(String login) {
    return Api.person(RunningServer.get(), login, Corner.get().password(login));
  }
}
