package org.meritdesk.web.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.stream.Stream;

/**
 * JSON bodies by Jackson (报文格式): records, exact decimals in plain notation, ISO dates; an unknown
 * member is refused, because a misspelt one must not be dropped silently.
 */
@Provider
@Consumes({MediaType.APPLICATION_JSON, Json.PROBLEM})
@Produces({MediaType.APPLICATION_JSON, Json.PROBLEM})
public class Json implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

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
          .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .build();

  /** The mapper that every body goes through. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return structured(type);
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return MAPPER.readValue(body, MAPPER.constructType(genericType));
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return structured(type);
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    MAPPER.writeValue(body, value);
  }

  /** Streams and plain text are not ours. */
  private static boolean structured(Class<?> type) {
    return Stream.of(
            InputStream.class,
            Reader.class,
            StreamingOutput.class,
            File.class,
            CharSequence.class,
            byte[].class)
        .noneMatch(raw -> raw.isAssignableFrom(type));
  }
}
