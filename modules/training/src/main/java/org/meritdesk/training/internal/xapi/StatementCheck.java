package org.meritdesk.training.internal.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.StatementFinding;

/**
 * Whether a statement is one (语句校验), by the data rules of the Experience API 1.0.3 and of IEEE
 * 9274.1.1 (2.0).
 */
public final class StatementCheck {

  /** The verb that takes another statement back. */
  public static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";

  private static final Set<String> PARTS =
      Set.of("actor", "verb", "object", "result", "context", "timestamp", "attachments");
  private static final Set<String> ATTACHMENT =
      Set.of("usageType", "display", "description", "contentType", "length", "sha2", "fileUrl");

  private StatementCheck() {}

  /**
   * Everything that is wrong with it; nothing if it is sound.
   *
   * @param number which one of those handed in, counted from 1
   */
  public static List<StatementFinding> findings(JsonNode json, XapiVersion version, int number) {
    List<StatementFinding> findings = new ArrayList<>();
    Part part = Part.whole(json, number, findings);
    Set<String> known = new HashSet<>(PARTS);
    known.addAll(Set.of("id", "stored", "authority", "version"));
    if (part.object(known)) {
      part.optional("id", "not-a-uuid", Forms::uuid);
      part.optional("stored", "not-a-moment", Forms::moment);
      part.optional("version", "not-known", text -> XapiVersion.of(text).isPresent());
      ActorCheck.authority(part.at("authority"));
      told(part, version, true);
    }
    return findings;
  }

  private static void told(Part part, XapiVersion version, boolean outer) {
    ActorCheck.either(part.needed("actor"));
    verb(part.needed("verb"));
    Part object = part.needed("object");
    String type = object == null ? "" : object.json().path("objectType").asText("Activity");
    if (object != null) {
      object(object, type, version, outer);
      String verb = part.json().path("verb").path("id").asText();
      if (VOIDED.equals(verb) && !type.equals("StatementRef")) {
        object.found("not-here");
      }
    }
    ResultCheck.check(part.at("result"));
    ContextCheck.check(part.at("context"), type.equals("Activity"), version);
    part.optional("timestamp", "not-a-moment", Forms::moment);
    Part attachments = part.at("attachments");
    (attachments == null ? List.<Part>of() : attachments.list()).forEach(StatementCheck::attached);
  }

  private static void verb(@Nullable Part part) {
    if (part != null && part.object(Set.of("id", "display"))) {
      part.required("id", "not-an-iri", Forms::iri);
      part.languages("display");
    }
  }

  private static void object(Part part, String type, XapiVersion version, boolean outer) {
    switch (type) {
      case "Activity" -> ActivityCheck.check(part);
      case "Agent" -> ActorCheck.agent(part);
      case "Group" -> ActorCheck.group(part);
      case "StatementRef" -> ContextCheck.reference(part);
      case "SubStatement" -> sub(part, version, outer);
      default -> part.found("not-known");
    }
  }

  private static void sub(Part part, XapiVersion version, boolean outer) {
    Set<String> known = new HashSet<>(PARTS);
    known.add("objectType");
    if (!outer) {
      part.found("not-here");
    } else if (part.object(known)) {
      told(part, version, false);
    }
  }

  /** What is attached stays where it is: it has to be reachable by an address. */
  private static void attached(Part part) {
    if (part.object(ATTACHMENT)) {
      part.required("usageType", "not-an-iri", Forms::iri);
      part.needed("display");
      part.languages("display");
      part.languages("description");
      part.required("contentType", "not-a-text", any -> true);
      Part length = part.needed("length");
      if (length != null && !length.json().isIntegralNumber()) {
        length.found("not-a-number");
      }
      part.required("sha2", "not-a-text", any -> true);
      part.required("fileUrl", "not-an-iri", Forms::iri);
    }
  }
}
