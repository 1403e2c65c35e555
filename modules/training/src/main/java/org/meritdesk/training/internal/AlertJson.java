package org.meritdesk.training.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.meritdesk.training.api.AlertRule;

/** Spells rules as JSON. */
final class AlertJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private AlertJson() {}

  static String write(AlertRule rule) {
    try {
      return MAPPER.writeValueAsString(rule);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static AlertRule rule(String json) {
    try {
      return MAPPER.readValue(json, AlertRule.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
