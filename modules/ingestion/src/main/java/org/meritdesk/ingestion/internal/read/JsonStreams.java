package org.meritdesk.ingestion.internal.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** Tells NDJSON from an array by its first byte, and keeps both within limits. */
public final class JsonStreams {

  /** Reads lines: shallow, exact decimals, no key twice. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxStringLength(200_000)
                          .maxNumberLength(40)
                          .maxNameLength(200)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonStreams() {}

  /** The lines of a stream of JSON in UTF-8, with or without byte order mark. */
  public static Lines open(InputStream stream) throws IOException {
    PushbackInputStream in = new PushbackInputStream(stream, 4);
    skipMark(in);
    long before = 0;
    int first = in.read();
    while (first == ' ' || first == '\n' || first == '\r' || first == '\t') {
      before += first == '\n' ? 1 : 0;
      first = in.read();
    }
    if (first >= 0) {
      in.unread(first);
    }
    return first == '[' ? new JsonArray(in) : new JsonLines(in, before);
  }

  private static void skipMark(PushbackInputStream in) throws IOException {
    byte[] head = in.readNBytes(3);
    boolean mark =
        head.length == 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    if (!mark) {
      in.unread(head);
    }
  }
}
