package org.meritdesk.quality.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import org.meritdesk.quality.api.FormDocument;
import org.meritdesk.quality.api.QualityProblem;
import org.meritdesk.quality.api.SamplingPlan;

/** Spells forms and plans as JSON, the same document always the same way. */
final class FormJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private FormJson() {}

  static String write(Object document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static FormDocument form(String json) {
    try {
      return MAPPER.readValue(json, FormDocument.class);
    } catch (JsonProcessingException e) {
      throw QualityProblem.FORM_UNREADABLE.problem("detail", e.getOriginalMessage());
    }
  }

  static SamplingPlan plan(String json) {
    try {
      return MAPPER.readValue(json, SamplingPlan.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static FormDocument form(InputStream json) throws IOException {
    return MAPPER.readValue(json, FormDocument.class);
  }
}
