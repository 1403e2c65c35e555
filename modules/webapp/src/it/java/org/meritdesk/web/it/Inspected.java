package org.meritdesk.web.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms in force, a published inspection of the agent's call and a draft about a chat; once. */
final class Inspected {

  private static final String DAY = "2026-02-10";
  private static @Nullable Inspected made;

  private final long published;
  private final long draft;

  private Inspected(long published, long draft) {
    this.published = published;
    this.draft = draft;
  }

  /** What there is to see of inspections in a loaded corner. */
  static synchronized Inspected in(Corner corner) {
    if (made == null) {
      force(corner, "phone");
      force(corner, "ecommerce-chat");
      JsonNode call = known(corner, corner.call());
      if (call.isMissingNode()) {
        call = begun(corner, corner.call(), "phone");
        publish(corner, call);
      }
      JsonNode chat = begun(corner, chats(corner).get(0), "ecommerce-chat");
      made = new Inspected(call.path("id").asLong(), chat.path("id").asLong());
    }
    return made;
  }

  /** Brings a form that ships into force, unless one is. */
  static void force(Corner corner, String code) {
    Api maker = api(corner, "hr-maker");
    if (maker.ask("forms/" + code + "?day=" + DAY).response().statusCode() == 200) {
      return;
    }
    for (JsonNode form : maker.get("forms/templates")) {
      if (form.path("code").asText().equals(code)) {
        int no = maker.post("forms", form).json(201).path("versionNo").asInt();
        String version = "forms/" + code + "/versions/" + no;
        maker.post(version + "/submit").json(200);
        api(corner, "hr-checker").post(version + "/approve").json(200);
      }
    }
  }

  /** Chats of known agents in the published month, the newest first. */
  static List<Long> chats(Corner corner) {
    Api inspector = api(corner, "inspector");
    JsonNode found =
        inspector.get(
            "contacts?size=100&channel=chat&from=2026-02-01T00:00:00Z&to=2026-03-01T00:00:00Z");
    return found.path("contacts").findValues("recordId").stream()
        .map(JsonNode::asLong)
        .filter(id -> inspector.get("contacts/" + id).path("messages").size() >= 4)
        .filter(id -> !part(inspector, id).path("agentId").isNull())
        .filter(id -> known(corner, id).isMissingNode())
        .limit(3)
        .toList();
  }

  /** The inspection of a contact, if there is one already. */
  static JsonNode known(Corner corner, long contact) {
    return api(corner, "inspector")
        .get("inspections?from=2026-01-01T00:00:00Z&contact=" + contact)
        .path("inspections")
        .path(0);
  }

  /** Who had the first part of a contact. */
  static JsonNode part(Api inspector, long contact) {
    return inspector.get("contacts/" + contact).path("segments").path(0).path("party");
  }

  /** One caller's way in. */
  static Api api(Corner corner, String login) {
    return Api.person(RunningServer.get(), login, corner.password(login));
  }

  private static JsonNode begun(Corner corner, long contact, String form) {
    Api inspector = api(corner, "inspector");
    long account = part(inspector, contact).path("accountId").asLong();
    return inspector
        .post("inspections", Map.of("contact", contact, "account", account, "form", form))
        .json(201);
  }

  private static void publish(Corner corner, JsonNode begun) {
    Map<String, Object> answers = new HashMap<>();
    for (JsonNode section : begun.path("form").path("sections")) {
      for (JsonNode criterion : section.path("criteria")) {
        answers.put(
            criterion.path("code").asText(),
            Map.of(
                "point",
                criterion.path("points").path(0).path("code").asText(),
                "notApplicable",
                false,
                "comment",
                "Model answer 示范作答"));
      }
    }
    Api inspector = api(corner, "inspector");
    String address = "inspections/" + begun.path("id").asLong();
    JsonNode saved =
        inspector
            .put(
                address + "/answers",
                begun.path("version").asInt(),
                Map.of("answers", answers, "comment", "Well done 处理得当", "spentSeconds", 180))
            .json(200);
    inspector.post(address + "/publish", saved.path("version").asInt()).json(200);
  }

  long published() {
    return published;
  }

  long draft() {
    return draft;
  }
}
