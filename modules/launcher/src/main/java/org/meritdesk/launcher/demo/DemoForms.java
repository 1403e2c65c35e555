package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;

/** The forms that ship, in force: drafted by an inspector, approved by another person. */
final class DemoForms {
  private final Api inspector;
  private final Api checker;
  private final LocalDate from;

  DemoForms(Api inspector, Api checker, LocalDate from) {
    this.inspector = inspector;
    this.checker = checker;
    this.from = from;
  }

  String forms() {
    JsonNode templates = inspector.get("forms/templates");
    for (JsonNode template : templates) {
      ObjectNode document = template.deepCopy();
      document.put("validFrom", from.toString());
      JsonNode draft = inspector.post("forms", document);
      String version =
          "forms/" + draft.path("code").asText() + "/versions/" + draft.path("versionNo").asInt();
      inspector.post(version + "/submit", MissingNode.getInstance());
      checker.post(version + "/approve", MissingNode.getInstance());
    }
    return templates.size() + " forms in force";
  }
}
