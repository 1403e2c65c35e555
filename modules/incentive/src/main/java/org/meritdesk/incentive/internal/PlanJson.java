package org.meritdesk.incentive.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.PlanDocument;

/** Spells plans as JSON, and reads those that ship. */
final class PlanJson {

  private static final List<String> TEMPLATES =
      List.of(
          "monthly-bonus",
          "career-ladder",
          "honours",
          "team-bonus",
          "recognition",
          "good-month-resources");
  private static final List<String> PROFILES = List.of("generic", "cn-payroll", "frappe");
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private PlanJson() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static PlanDocument read(String json) {
    try {
      return MAPPER.readValue(json, PlanDocument.class);
    } catch (JsonProcessingException e) {
      throw IncentiveProblem.PLAN_UNREADABLE.problem("detail", e.getOriginalMessage());
    }
  }

  /** What was written here and needs no check. */
  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<PlanDocument> templates() {
    return TEMPLATES.stream().map(PlanJson::template).toList();
  }

  /** The mapping profiles that ship, by code. */
  static Map<String, PayrollProfile> shippedProfiles() {
    Map<String, PayrollProfile> found = new LinkedHashMap<>();
    PROFILES.forEach(name -> found.put(name, resource("profiles/" + name, PayrollProfile.class)));
    return found;
  }

  private static PlanDocument template(String name) {
    return resource("templates/" + name, PlanDocument.class);
  }

  private static <T> T resource(String name, Class<T> type) {
    String resource = "/org/meritdesk/incentive/" + name + ".json";
    try (InputStream json = PlanJson.class.getResourceAsStream(resource)) {
      if (json == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return MAPPER.readValue(json, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
