package org.meritdesk.training.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.meritdesk.training.api.KeyResult;
import org.meritdesk.training.api.MeetingMinutes;
import org.meritdesk.training.api.MentorRule;
import org.meritdesk.training.api.TalkBasis;
import org.meritdesk.training.api.TalkEvidence;
import org.meritdesk.training.api.TalkTopic;

/** Spells what coaching keeps as documents, days and months as text. */
final class CoachingJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private CoachingJson() {}

  static String write(Object document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static TalkBasis basis(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Map<TalkTopic, String> notes(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<TalkEvidence> evidence(String json) {
    return read(json, new TypeReference<>() {});
  }

  static MentorRule mentorRule(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<MeetingMinutes.Decision> decisions(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<KeyResult> keyResults(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Map<Integer, BigDecimal> counted(String json) {
    return read(json, new TypeReference<>() {});
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
