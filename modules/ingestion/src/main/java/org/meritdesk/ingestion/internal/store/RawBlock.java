package org.meritdesk.ingestion.internal.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.internal.read.RawLine;

/** A block of raw lines, gzipped while it grows: each as number, length, bytes. */
public final class RawBlock {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out;
  private long first;
  private int lines;

  /** An empty block. */
  public RawBlock() {
    try {
      out = new DataOutputStream(new Fast(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line. */
  public void add(RawLine line) {
    try {
      first = lines == 0 ? line.number() : first;
      lines++;
      out.writeLong(line.number());
      out.writeInt(line.bytes().length);
      out.write(line.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of the first line. */
  public long first() {
    return first;
  }

  /** How many lines it holds. */
  public int lines() {
    return lines;
  }

  /** The block, complete; nothing may be added after. */
  public byte[] gzip() {
    try {
      out.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line of a block. */
  public static Optional<byte[]> find(byte[] gzip, long number) {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(gzip)))) {
      byte @Nullable [] line = null;
      while (line == null && in.available() > 0) {
        long at = in.readLong();
        byte[] read = in.readNBytes(in.readInt());
        line = at == number ? read : null;
      }
      return Optional.ofNullable(line);
    } catch (java.io.EOFException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The quickest level: intake waits for it. */
  private static final class Fast extends GZIPOutputStream {
    Fast(ByteArrayOutputStream to) throws IOException {
      super(to, 1 << 13);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
