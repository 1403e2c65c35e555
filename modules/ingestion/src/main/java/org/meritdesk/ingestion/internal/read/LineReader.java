package org.meritdesk.ingestion.internal.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.RefusalCode;
import org.meritdesk.ingestion.domain.Incoming;
import org.meritdesk.ingestion.domain.Refused;

/** Reads a raw line as a fact, or throws {@link Refused}. */
public interface LineReader {

  /** What the line tells. */
  Incoming read(RawLine line, Marks marks);

  /** Of lines that are JSON objects. */
  static LineReader json(FactKind kind, TimeLimits limits) {
    FactReader reader = FactReader.of(kind);
    return (line, marks) -> reader.read(new Fields(object(line), limits), marks);
  }

  private static ObjectNode object(RawLine line) {
    try {
      JsonNode node = JsonStreams.MAPPER.readTree(line.bytes());
      if (node instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new Refused(RefusalCode.MALFORMED, null, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new Refused(RefusalCode.MALFORMED, null, null);
  }
}
