package org.meritdesk.training.internal.xapi;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was learnt (活动校验): an IRI, and what it is called and asks. */
final class ActivityCheck {

  private static final Set<String> DEFINITION =
      Set.of(
          "name",
          "description",
          "type",
          "moreInfo",
          "extensions",
          "interactionType",
          "correctResponsesPattern",
          "choices",
          "scale",
          "source",
          "target",
          "steps");
  private static final Set<String> INTERACTIONS =
      Set.of(
          "true-false",
          "choice",
          "fill-in",
          "long-fill-in",
          "matching",
          "performance",
          "sequencing",
          "likert",
          "numeric",
          "other");
  private static final List<String> COMPONENTS =
      List.of("choices", "scale", "source", "target", "steps");

  private ActivityCheck() {}

  static void check(@Nullable Part part) {
    if (part == null || !part.object(Set.of("objectType", "id", "definition"))) {
      return;
    }
    part.optional("objectType", "not-known", "Activity"::equals);
    part.required("id", "not-an-iri", Forms::iri);
    Part definition = part.at("definition");
    if (definition != null && definition.object(DEFINITION)) {
      definition(definition);
    }
  }

  private static void definition(Part part) {
    part.languages("name");
    part.languages("description");
    part.optional("type", "not-an-iri", Forms::iri);
    part.optional("moreInfo", "not-an-iri", Forms::iri);
    part.extensions();
    part.optional("interactionType", "not-known", INTERACTIONS::contains);
    Part pattern = part.at("correctResponsesPattern");
    if (pattern != null) {
      pattern.list().forEach(each -> part.text(each, "not-a-text", any -> true));
    }
    COMPONENTS.forEach(name -> components(part.at(name)));
  }

  private static void components(@Nullable Part part) {
    if (part == null) {
      return;
    }
    List<Part> all = part.list();
    for (Part each : all) {
      if (each.object(Set.of("id", "description"))) {
        each.required("id", "not-a-text", id -> !id.isEmpty());
        each.languages("description");
      }
    }
    part.refuseTwice(all, "id");
  }
}
