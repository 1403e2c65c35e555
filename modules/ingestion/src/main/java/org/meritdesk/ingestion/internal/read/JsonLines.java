package org.meritdesk.ingestion.internal.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** NDJSON: one object a line. A line that is too long is skipped to its end, not kept. */
final class JsonLines implements Lines {

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream carried = new ByteArrayOutputStream();
  private int at;
  private int end;
  private long number;

  /** Reads on after so many lines. */
  JsonLines(InputStream in, long before) {
    this.in = in;
    this.number = before;
  }

  @Override
  public @Nullable RawLine next() throws IOException {
    RawLine line = read();
    while (line != null && !line.tooLong() && blank(line.bytes())) {
      line = read();
    }
    return line;
  }

  private @Nullable RawLine read() throws IOException {
    carried.reset();
    boolean tooLong = false;
    while (fill()) {
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      tooLong |= carried.size() + at - start > RawLine.LIMIT;
      if (!tooLong) {
        carried.write(buffer, start, at - start);
      }
      if (at < end) {
        at++;
        return new RawLine(++number, tooLong ? new byte[0] : carried.toByteArray(), tooLong);
      }
    }
    return carried.size() == 0 && !tooLong
        ? null
        : new RawLine(++number, tooLong ? new byte[0] : carried.toByteArray(), tooLong);
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    end = in.read(buffer);
    at = 0;
    return end > 0;
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
