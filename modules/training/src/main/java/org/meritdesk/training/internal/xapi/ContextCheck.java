package org.meritdesk.training.internal.xapi;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In what connection it happened (上下文校验). */
final class ContextCheck {

  private static final Set<String> FIRST =
      Set.of(
          "registration",
          "instructor",
          "team",
          "contextActivities",
          "revision",
          "platform",
          "language",
          "statement",
          "extensions");
  private static final Set<String> ACTIVITIES = Set.of("parent", "grouping", "category", "other");

  private ContextCheck() {}

  static void check(@Nullable Part part, boolean aboutActivity, XapiVersion version) {
    if (part == null || !part.object(known(version))) {
      return;
    }
    part.optional("registration", "not-a-uuid", Forms::uuid);
    ActorCheck.either(part.at("instructor"));
    ActorCheck.group(part.at("team"));
    onlyOf(part.at("revision"), aboutActivity);
    onlyOf(part.at("platform"), aboutActivity);
    part.optional("language", "not-a-language", Forms::language);
    part.extensions();
    reference(part.at("statement"));
    Part activities = part.at("contextActivities");
    if (activities != null && activities.object(ACTIVITIES)) {
      for (String name : ACTIVITIES) {
        Part one = activities.at(name);
        (one == null ? List.<Part>of() : one.oneOrMore()).forEach(ActivityCheck::check);
      }
    }
    others(part.at("contextAgents"), "agent");
    others(part.at("contextGroups"), "group");
  }

  private static Set<String> known(XapiVersion version) {
    Set<String> known = new HashSet<>(FIRST);
    if (version == XapiVersion.V2) {
      known.add("contextAgents");
      known.add("contextGroups");
    }
    return known;
  }

  private static void onlyOf(@Nullable Part part, boolean aboutActivity) {
    if (part != null) {
      part.text(part, "not-a-text", any -> true);
      if (!aboutActivity) {
        part.found("not-here");
      }
    }
  }

  /** Another statement, by its id. */
  static void reference(@Nullable Part part) {
    if (part != null && part.object(Set.of("objectType", "id"))) {
      part.required("objectType", "not-known", "StatementRef"::equals);
      part.required("id", "not-a-uuid", Forms::uuid);
    }
  }

  private static void others(@Nullable Part part, String kind) {
    if (part == null) {
      return;
    }
    String type = "context" + Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    for (Part each : part.list()) {
      if (each.object(Set.of("objectType", kind, "relevantTypes"))) {
        each.required("objectType", "not-known", type::equals);
        Part who = each.needed(kind);
        if (kind.equals("group")) {
          ActorCheck.group(who);
        } else {
          ActorCheck.agent(who);
        }
        types(each.at("relevantTypes"));
      }
    }
  }

  private static void types(@Nullable Part part) {
    if (part != null) {
      List<Part> all = part.list();
      all.forEach(each -> each.text(each, "not-an-iri", Forms::iri));
      if (all.isEmpty() && part.json().isArray()) {
        part.found("required");
      }
    }
  }
}
