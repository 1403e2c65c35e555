package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Two rules that seat people: newcomers, and who failed the exam. */
final class DemoSeating {

  private static final String COURSE = "keeping-calm";

  private final Api maker;

  DemoSeating(Api maker) {
    this.maker = maker;
  }

  String rules() {
    maker.post("enrolment-rules", rule("NEWCOMER").put("days", 90));
    maker.post("enrolment-rules", rule("FAILED"));
    return "2 rules";
  }

  private static ObjectNode rule(String kind) {
    ObjectNode rule = Api.JSON.createObjectNode();
    return rule.put("id", 0).put("course", COURSE).put("kind", kind).put("active", true);
  }
}
