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
import java.util.List;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PlanDocument;

/** Spells plans as JSON, and reads the one that ships. */
final class PlanJson {

  private static final String TEMPLATE = "/org/meritdesk/incentive/templates/monthly-bonus.json";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private PlanJson() {}

  static String write(PlanDocument plan) {
    try {
      return MAPPER.writeValueAsString(plan);
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

  static List<PlanDocument> templates() {
    try (InputStream json = PlanJson.class.getResourceAsStream(TEMPLATE)) {
      if (json == null) {
        throw new IllegalStateException("no template " + TEMPLATE);
      }
      return List.of(MAPPER.readValue(json, PlanDocument.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
