package org.meritdesk.quality.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.meritdesk.testkit.SharedData;

/** Published data and values, kept beside the checkout. */
final class Oracles {

  private Oracles() {}

  static JsonNode all() {
    ObjectMapper mapper =
        new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    try {
      return mapper.readTree(SharedData.file("irr_oracles/irr_oracles.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode entry(String kind, String beginning) {
    for (JsonNode entry : all().get(kind)) {
      if (entry.get("name").asText().startsWith(beginning)) {
        return entry;
      }
    }
    throw new AssertionError("no such entry: " + kind + " " + beginning);
  }

  /** Equal as far as the published digits go. */
  static void meets(double actual, JsonNode published) {
    double lastDigit = Math.pow(10, -published.decimalValue().scale());
    assertThat(actual).isCloseTo(published.doubleValue(), Offset.offset(lastDigit * 0.5 + 1e-12));
  }

  static double value(Agreement agreement) {
    return ((Coefficient) agreement).value();
  }

  static List<Pair> pairs(JsonNode table) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      for (int j = 0; j < table.get(i).size(); j++) {
        for (int n = 0; n < table.get(i).get(j).asInt(); n++) {
          pairs.add(new Pair(i, j));
        }
      }
    }
    return pairs;
  }

  /** One line for each rater, one word for each unit; an asterisk is a gap. */
  static Ratings ratings(Scale scale, List<List<String>> lines) {
    List<Mark> marks = new ArrayList<>();
    for (int rater = 0; rater < lines.size(); rater++) {
      for (int unit = 0; unit < lines.get(rater).size(); unit++) {
        String category = lines.get(rater).get(unit);
        if (!category.equals("*")) {
          marks.add(new Mark("unit " + unit, "rater " + rater, category));
        }
      }
    }
    return new Ratings(scale, marks);
  }

  static List<String> words(JsonNode line) {
    if (line.isTextual()) {
      return List.of(line.asText().split(" "));
    }
    List<String> words = new ArrayList<>();
    line.forEach(word -> words.add(word.asText()));
    return words;
  }

  static List<List<String>> lines(JsonNode entries) {
    List<List<String>> lines = new ArrayList<>();
    entries.forEach(entry -> lines.add(words(entry)));
    return lines;
  }
}
