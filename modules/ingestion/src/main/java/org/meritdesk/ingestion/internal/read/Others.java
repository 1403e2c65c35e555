package org.meritdesk.ingestion.internal.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Refused;

/** Fields that a newer platform sends and nobody reads yet are kept, not dropped. */
final class Others {

  private static final int LONGEST = 20_000;

  private Others() {}

  static @Nullable String of(ObjectNode node, Set<String> known) {
    Map<String, JsonNode> others = null;
    for (Iterator<Map.Entry<String, JsonNode>> all = node.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> field = all.next();
      if (!known.contains(field.getKey())) {
        others = others == null ? new TreeMap<>() : others;
        others.put(field.getKey(), field.getValue());
      }
    }
    return others == null ? null : written(others);
  }

  private static String written(Map<String, JsonNode> others) {
    try {
      String json = JsonStreams.MAPPER.writeValueAsString(others);
      if (json.length() > LONGEST || json.contains("\\u0000")) {
        throw new Refused(RefusalCode.INVALID, others.keySet().iterator().next(), null);
      }
      return json;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
