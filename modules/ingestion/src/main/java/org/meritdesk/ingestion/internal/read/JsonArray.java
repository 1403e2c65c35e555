package org.meritdesk.ingestion.internal.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.IngestionProblem;

/** A JSON array: one object an element, the elements counted like lines. */
final class JsonArray implements Lines {

  private final JsonParser parser;
  private long number;

  JsonArray(InputStream in) throws IOException {
    parser = JsonStreams.MAPPER.createParser(in);
    parser.nextToken();
  }

  @Override
  public @Nullable RawLine next() throws IOException {
    try {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.END_ARRAY) {
        if (parser.nextToken() != null) {
          throw malformed("text after the array");
        }
        return null;
      }
      if (token == null) {
        throw malformed("the array does not end");
      }
      number++;
      Element element = new Element();
      try (JsonGenerator copy = JsonStreams.MAPPER.createGenerator(element)) {
        copy.copyCurrentStructure(parser);
      }
      return new RawLine(number, element.toByteArray(), false);
    } catch (JsonProcessingException e) {
      throw malformed(e.getOriginalMessage());
    }
  }

  private RuntimeException malformed(String reason) {
    return IngestionProblem.INTAKE_MALFORMED.problem("line", number, "reason", reason);
  }

  /** Holds one element, and no more than a line may have. */
  private final class Element extends ByteArrayOutputStream {

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (count + length > RawLine.LIMIT) {
        throw malformed("element longer than " + RawLine.LIMIT + " bytes");
      }
      super.write(bytes, from, length);
    }
  }
}
