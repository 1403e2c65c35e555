package org.meritdesk.training.internal.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who did something, or with whom (参与者校验): an agent has one identifier, a group at most one. */
final class ActorCheck {

  private static final Set<String> IDENTIFIERS =
      Set.of("mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> AGENT =
      Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
  private static final Set<String> GROUP =
      Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account", "member");

  private ActorCheck() {}

  static void either(@Nullable Part part) {
    if (part == null) {
      return;
    }
    if (isGroup(part.json())) {
      group(part);
    } else {
      agent(part);
    }
  }

  static boolean isGroup(JsonNode json) {
    return "Group".equals(json.path("objectType").asText());
  }

  static void agent(@Nullable Part part) {
    if (part == null || !part.object(AGENT)) {
      return;
    }
    part.optional("objectType", "not-known", "Agent"::equals);
    identified(part, identifiers(part));
    if (identifiers(part) == 0) {
      part.found("no-identifier");
    }
  }

  static void group(@Nullable Part part) {
    if (part == null || !part.object(GROUP)) {
      return;
    }
    part.required("objectType", "not-known", "Group"::equals);
    identified(part, identifiers(part));
    Part members = identifiers(part) == 0 ? part.needed("member") : part.at("member");
    if (members != null) {
      List<Part> each = members.list();
      each.forEach(ActorCheck::agent);
      if (each.isEmpty() && identifiers(part) == 0 && members.json().isArray()) {
        members.found("required");
      }
    }
  }

  /** Who vouches for a statement: an agent, or an application for a person. */
  static void authority(@Nullable Part part) {
    if (part == null) {
      return;
    }
    either(part);
    boolean pair = identifiers(part) == 0 && part.json().path("member").size() == 2;
    if (isGroup(part.json()) && !pair) {
      part.found("not-here");
    }
  }

  private static long identifiers(Part part) {
    return IDENTIFIERS.stream().filter(part.json()::has).count();
  }

  private static void identified(Part part, long identifiers) {
    part.optional("name", "not-a-text", any -> true);
    if (identifiers > 1) {
      part.found("two-identifiers");
    }
    part.optional("mbox", "not-a-mailbox", Forms::mailbox);
    part.optional("mbox_sha1sum", "not-a-digest", Forms::digest);
    part.optional("openid", "not-an-iri", Forms::iri);
    Part account = part.at("account");
    if (account != null && account.object(Set.of("homePage", "name"))) {
      account.required("homePage", "not-an-iri", Forms::iri);
      account.required("name", "not-a-text", any -> true);
    }
  }
}
