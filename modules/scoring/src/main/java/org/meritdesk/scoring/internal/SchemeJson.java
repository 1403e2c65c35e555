package org.meritdesk.scoring.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.scoring.api.Breach;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.ScoringProblem;

/** Spells documents and small lists as JSON. */
final class SchemeJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private SchemeJson() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static SchemeDocument scheme(String json) {
    try {
      return MAPPER.readValue(json, SchemeDocument.class);
    } catch (JsonProcessingException e) {
      throw ScoringProblem.SCHEME_UNREADABLE.problem("detail", e.getOriginalMessage());
    }
  }

  static SchemeDocument scheme(InputStream json) throws IOException {
    return MAPPER.readValue(json, SchemeDocument.class);
  }

  static List<Breach> breaches(String json) {
    return list(json, new TypeReference<>() {});
  }

  static List<Advice> advice(String json) {
    return list(json, new TypeReference<>() {});
  }

  private static <T> List<T> list(String json, TypeReference<List<T>> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
