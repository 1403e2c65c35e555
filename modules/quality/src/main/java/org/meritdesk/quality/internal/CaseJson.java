package org.meritdesk.quality.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.meritdesk.quality.api.CaseLine;

/** Spells the lines of a case as JSON. */
final class CaseJson {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private CaseJson() {}

  static String write(List<CaseLine> lines) {
    try {
      return MAPPER.writeValueAsString(lines);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<CaseLine> lines(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
