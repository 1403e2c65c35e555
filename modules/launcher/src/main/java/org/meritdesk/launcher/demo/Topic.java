package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What customers come with: its questions and answers in both languages. */
record Topic(
    String issue, Set<Desk> desks, double difficulty, boolean urgent, Says chinese, Says english) {

  /**
   * The sentences of a topic in one language, answers in the order of questions; more holds
   * question and answer in turn.
   */
  record Says(List<String> ask, List<String> answer, List<String> stuck, List<More> more) {
    boolean spoken() {
      return !ask.isEmpty();
    }
  }

  record More(String question, String answer) {}

  Says in(String language) {
    return language.equals("en") && english.spoken() ? english : chinese;
  }

  static Topic read(JsonNode node) {
    Set<Desk> desks = new TreeSet<>();
    node.path("desks").forEach(desk -> desks.add(Desk.valueOf(desk.asText())));
    return new Topic(
        node.path("issue").asText(),
        desks,
        node.path("difficulty").asDouble(),
        node.path("urgent").asBoolean(),
        says(node, "zh"),
        says(node, "en"));
  }

  private static Says says(JsonNode node, String language) {
    return new Says(
        texts(node, "ask_" + language),
        texts(node, "answer_" + language),
        texts(node, "stuck_" + language),
        pairs(node, "more_" + language));
  }

  static List<More> pairs(JsonNode node, String field) {
    List<More> pairs = new ArrayList<>();
    node.path(field)
        .forEach(pair -> pairs.add(new More(pair.path(0).asText(), pair.path(1).asText())));
    return List.copyOf(pairs);
  }

  static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    node.path(field).forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
