package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The sentences of the demo shop, from {@code topics.json}. */
final class Phrases {
  private final List<Topic> topics = new ArrayList<>();
  private final JsonNode phrases;
  private final JsonNode fillers;

  private Phrases(JsonNode root) {
    root.path("topics").forEach(topic -> topics.add(Topic.read(topic)));
    this.phrases = root.path("phrases");
    this.fillers = root.path("fillers");
  }

  static Phrases shipped() {
    try (InputStream in =
        Objects.requireNonNull(Phrases.class.getResourceAsStream("topics.json"), "topics.json")) {
      return new Phrases(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Topic> topics(Desk desk) {
    return topics.stream().filter(topic -> topic.desks().contains(desk)).toList();
  }

  /** One of the sentences of a kind, such as {@code thanks}. */
  String any(String kind, String language, Chance chance) {
    return chance.pick(Topic.texts(phrases, kind + "_" + language));
  }

  /** Questions and answers that fit any topic. */
  List<Topic.More> more(String language) {
    return Topic.pairs(phrases, "more_" + language);
  }

  /** The words that go into the gaps of one conversation, the same from beginning to end. */
  Filling filling(String language, Chance chance) {
    return new Filling(
        chance.pick(Topic.texts(fillers, "item_" + language)),
        chance.pick(Topic.texts(fillers, "city_" + language)),
        chance.pick(Topic.texts(fillers, "courier_" + language)),
        String.format(Locale.ROOT, "%06d", chance.between(100_000, 999_999)),
        String.valueOf(chance.between(1, 3)),
        String.valueOf(5 * chance.between(1, 10)));
  }

  record Filling(
      String item, String city, String courier, String order, String days, String amount) {
    String into(String text) {
      return text.replace("{item}", item)
          .replace("{city}", city)
          .replace("{courier}", courier)
          .replace("{order}", order)
          .replace("{days}", days)
          .replace("{amount}", amount);
    }
  }
}
