package org.meritdesk.training.internal.xapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.training.api.StatementFinding;

/** A part of a statement: its JSON, where it stands, and the list of what was found (语句片段). */
final class Part {

  private static final int SHOWN = 80;

  private final JsonNode json;
  private final String path;
  private final int statement;
  private final List<StatementFinding> findings;

  private Part(JsonNode json, String path, int statement, List<StatementFinding> findings) {
    this.json = json;
    this.path = path;
    this.statement = statement;
    this.findings = findings;
  }

  /** A whole statement. */
  static Part whole(JsonNode json, int statement, List<StatementFinding> findings) {
    return new Part(json, "", statement, findings);
  }

  JsonNode json() {
    return json;
  }

  void found(String code) {
    String value = json.isValueNode() ? json.asText() : "";
    findings.add(
        new StatementFinding(
            statement, path, code, value.length() > SHOWN ? value.substring(0, SHOWN) : value));
  }

  /** The part of that name, if it is there. */
  @Nullable Part at(String name) {
    JsonNode child = json.get(name);
    return child == null ? null : below(child, path.isEmpty() ? name : path + "." + name);
  }

  /** The part of that name; what is not there is found. */
  @Nullable Part needed(String name) {
    Part part = at(name);
    if (part == null) {
      below(json.path(name), path.isEmpty() ? name : path + "." + name).found("required");
    }
    return part;
  }

  private Part below(JsonNode child, String where) {
    return new Part(child, where, statement, findings);
  }

  /** Whether this is an object that has no other properties than these. */
  boolean object(Set<String> known) {
    if (!json.isObject()) {
      found("not-an-object");
      return false;
    }
    boolean sound = true;
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      Part part = at(name);
      if (part != null && !known.contains(name)) {
        part.found("unknown-property");
        sound = false;
      } else if (part != null && part.json.isNull()) {
        part.found("null");
        sound = false;
      }
    }
    return sound;
  }

  /** The parts of a list; nothing if it is none. */
  List<Part> list() {
    if (!json.isArray()) {
      found("not-a-list");
      return List.of();
    }
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < json.size(); i++) {
      parts.add(below(json.get(i), path + "[" + i + "]"));
    }
    return parts;
  }

  /** The same, where one alone may stand without a list around it. */
  List<Part> oneOrMore() {
    return json.isObject() ? List.of(this) : list();
  }

  /** A text of a form. */
  boolean text(@Nullable Part part, String code, Predicate<String> form) {
    if (part == null) {
      return true;
    }
    boolean sound = part.json.isTextual() && form.test(part.json.textValue());
    if (!sound) {
      part.found(part.json.isTextual() ? code : "not-a-text");
    }
    return sound;
  }

  void optional(String name, String code, Predicate<String> form) {
    text(at(name), code, form);
  }

  void required(String name, String code, Predicate<String> form) {
    text(needed(name), code, form);
  }

  void flag(String name) {
    Part part = at(name);
    if (part != null && !part.json.isBoolean()) {
      part.found("not-a-flag");
    }
  }

  /** Texts by language. */
  void languages(String name) {
    Part map = at(name);
    if (map == null) {
      return;
    }
    if (!map.json.isObject()) {
      map.found("not-an-object");
      return;
    }
    map.json
        .fieldNames()
        .forEachRemaining(
            tag -> {
              Part part = map.at(tag);
              if (!Forms.language(tag) && part != null) {
                part.found("not-a-language");
              }
              text(part, "not-a-text", any -> true);
            });
  }

  /** Whatever others need, under IRIs. */
  void extensions() {
    Part map = at("extensions");
    if (map == null) {
      return;
    }
    if (!map.json.isObject()) {
      map.found("not-an-object");
      return;
    }
    map.json
        .fieldNames()
        .forEachRemaining(
            key -> {
              Part part = map.at(key);
              if (part != null && !Forms.iri(key)) {
                part.found("not-an-iri");
              }
            });
  }

  /** Refuses values of which there are two. */
  void refuseTwice(List<Part> parts, String name) {
    Set<String> seen = new HashSet<>();
    for (Part each : parts) {
      Part part = each.at(name);
      if (part != null && !seen.add(part.json.asText())) {
        part.found("twice");
      }
    }
  }
}
