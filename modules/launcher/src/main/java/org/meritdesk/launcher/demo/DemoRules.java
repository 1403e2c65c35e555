package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Objects;

/** Schemes and plan of the shop: written and submitted by one person, approved by another. */
final class DemoRules {
  private final Api maker;
  private final Api checker;
  private final YearMonth from;

  DemoRules(Api maker, Api checker, YearMonth from) {
    this.maker = maker;
    this.checker = checker;
    this.from = from;
  }

  String schemes() {
    JsonNode documents = shipped("schemes.json");
    documents.forEach(document -> decide("schemes", (ObjectNode) document));
    return documents.size() + " schemes in force";
  }

  String plan() {
    decide("plans", (ObjectNode) shipped("plan.json"));
    int rules = 0;
    for (JsonNode each : maker.get("plans/templates")) {
      if (!each.path("rules").isEmpty() && each.path("bases").isEmpty()) {
        decide("plans", (ObjectNode) each);
        rules += each.path("rules").size();
      }
    }
    return "bonus, ladder and honours in force, with " + rules + " rules";
  }

  private void decide(String kind, ObjectNode document) {
    document.put("validFrom", from.toString());
    JsonNode draft = maker.post(kind, document);
    String version =
        kind + "/" + draft.path("code").asText() + "/versions/" + draft.path("versionNo").asInt();
    maker.post(version + "/submit", MissingNode.getInstance());
    checker.post(version + "/approve", MissingNode.getInstance());
  }

  private static JsonNode shipped(String name) {
    try (InputStream in = Objects.requireNonNull(DemoRules.class.getResourceAsStream(name), name)) {
      return Api.JSON.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
