package org.meritdesk.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/**
 * JSON bodies by Jackson (报文格式): records, exact decimals in plain notation, ISO dates; an unknown
 * member is refused, because a misspelt one must not be dropped silently.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Json.PROBLEM})
@Produces({MediaType.APPLICATION_JSON, Json.PROBLEM})
public class Json extends JacksonJsonProvider {

  /** The media type of RFC 9457. */
  public static final String PROBLEM = "application/problem+json";

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true)
          .build();

  /** Made by the container. */
  public Json() {
    super(MAPPER);
  }

  /** The mapper that every body goes through. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }
}
