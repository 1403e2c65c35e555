package org.meritdesk.ingestion.internal.profile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-8 from GBK: what its first bytes cannot be in the former is the latter. */
final class Encodings {

  private static final int LOOK = 1 << 16;

  private Encodings() {}

  static Charset of(@Nullable String name, BufferedInputStream in) throws IOException {
    if (name != null && !name.equals("auto")) {
      return Charset.forName(name);
    }
    in.mark(LOOK);
    byte[] head = in.readNBytes(LOOK);
    in.reset();
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(LOOK), false);
    return result.isError() ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
  }

  static void skipMark(BufferedInputStream in) throws IOException {
    in.mark(3);
    byte[] head = in.readNBytes(3);
    boolean mark =
        head.length == 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    if (!mark) {
      in.reset();
    }
  }
}
