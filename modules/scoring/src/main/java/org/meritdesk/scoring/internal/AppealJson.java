package org.meritdesk.scoring.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.meritdesk.scoring.api.AppealClaim;
import org.meritdesk.scoring.api.ClaimRuling;

/** Spells claims and rulings as JSON. */
final class AppealJson {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  private AppealJson() {}

  static String write(List<?> rows) {
    try {
      return MAPPER.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<AppealClaim> claims(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<ClaimRuling> rulings(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> List<T> read(String json, TypeReference<List<T>> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
