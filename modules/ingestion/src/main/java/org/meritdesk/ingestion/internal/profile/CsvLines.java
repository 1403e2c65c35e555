package org.meritdesk.ingestion.internal.profile;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.internal.read.Lines;
import org.meritdesk.ingestion.internal.read.RawLine;

/**
 * Rows of CSV or TSV; a quoted cell may hold line breaks. A row that is too long is given up at the
 * next line break, so that a quote left open does not swallow the file.
 */
final class CsvLines implements Lines {

  private final Reader in;
  private final int quote;
  private final char[] buffer = new char[1 << 15];
  private final StringBuilder row = new StringBuilder();
  private int at;
  private int end;
  private long line;

  CsvLines(Reader in, @Nullable String quote) {
    this.in = in;
    this.quote = quote == null ? -1 : quote.charAt(0);
  }

  @Override
  public @Nullable RawLine next() throws IOException {
    RawLine next = read();
    while (next != null && !next.tooLong() && next.bytes().length == 0) {
      next = read();
    }
    return next;
  }

  private @Nullable RawLine read() throws IOException {
    row.setLength(0);
    long first = line + 1;
    boolean quoted = false;
    boolean tooLong = false;
    int c = character();
    if (c < 0) {
      return null;
    }
    while (c >= 0) {
      if (c == '\n') {
        line++;
        if (!quoted || tooLong) {
          break;
        }
      }
      quoted ^= c == quote;
      tooLong |= row.length() >= RawLine.LIMIT / 4;
      if (!tooLong) {
        row.append((char) c);
      }
      c = character();
    }
    if (c < 0) {
      line++;
    }
    return new RawLine(first, tooLong ? new byte[0] : bytes(), tooLong);
  }

  private byte[] bytes() {
    int length = row.length();
    if (length > 0 && row.charAt(length - 1) == '\r') {
      row.setLength(length - 1);
    }
    return row.toString().getBytes(StandardCharsets.UTF_8);
  }

  private int character() throws IOException {
    if (at == end) {
      end = in.read(buffer);
      at = 0;
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[at++];
  }
}
