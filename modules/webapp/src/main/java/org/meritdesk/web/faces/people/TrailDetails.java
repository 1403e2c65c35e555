package org.meritdesk.web.faces.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** What a record of the trail tells besides (审计详情): one row a value, its path before it. */
final class TrailDetails {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TrailDetails() {}

  /**
   * A value with its name (详情行).
   *
   * @param name path of the value, such as {@code before.name}
   */
  public record Detail(String name, String value) {}

  /** The rows of a text of JSON; one row with the text itself if it is none. */
  static List<Detail> of(String json) {
    try {
      List<Detail> rows = new ArrayList<>();
      add("", JSON.readTree(json), rows);
      return rows;
    } catch (JsonProcessingException e) {
      return List.of(new Detail("", json));
    }
  }

  private static void add(String path, JsonNode node, List<Detail> rows) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              each ->
                  add(
                      path.isEmpty() ? each.getKey() : path + "." + each.getKey(),
                      each.getValue(),
                      rows));
    } else if (node.isArray() && flat(node)) {
      List<String> values = new ArrayList<>();
      node.forEach(each -> values.add(each.asText()));
      rows.add(new Detail(path, String.join(", ", values)));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(path + "[" + (i + 1) + "]", node.get(i), rows);
      }
    } else {
      rows.add(new Detail(path, node.isNull() ? "–" : node.asText()));
    }
  }

  private static boolean flat(JsonNode array) {
    for (JsonNode each : array) {
      if (each.isContainerNode()) {
        return false;
      }
    }
    return true;
  }
}
