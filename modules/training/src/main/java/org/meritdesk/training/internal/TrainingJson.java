package org.meritdesk.training.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.training.api.CooperationQuestion;
import org.meritdesk.training.api.CourseDocument;
import org.meritdesk.training.api.FeedbackDraft;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.training.api.LessonPart;
import org.meritdesk.training.api.NeedEvidence;
import org.meritdesk.training.api.Question;
import org.meritdesk.training.api.RecordProfile;
import org.meritdesk.training.api.SeatReason;

/** Spells what is kept as a document, the same always the same way. */
final class TrainingJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private TrainingJson() {}

  static String write(Object document) {
    try {
      return MAPPER.writeValueAsString(document);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static CourseDocument course(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Map<LessonPart, Integer> marks(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Map<CooperationQuestion, Integer> cooperation(String json) {
    return read(json, new TypeReference<>() {});
  }

  static SeatReason because(String json) {
    return read(json, new TypeReference<>() {});
  }

  static FeedbackDraft feedback(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<Question> questions(String json) {
    return read(json, new TypeReference<>() {});
  }

  static Map<String, Set<String>> answers(String json) {
    return read(json, new TypeReference<>() {});
  }

  static RecordProfile profile(String json) {
    return read(json, new TypeReference<>() {});
  }

  /** A document as it came. */
  static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<NeedEvidence> evidence(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<ImprovementTarget> targets(String json) {
    return read(json, new TypeReference<>() {});
  }

  static List<ImprovementResult> results(String json) {
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
