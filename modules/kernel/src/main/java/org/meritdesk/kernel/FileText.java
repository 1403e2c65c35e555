package org.meritdesk.kernel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds the encoding of a file from a spreadsheet (文件编码): UTF-8 with or without mark, else GBK. */
public final class FileText {

  private static final Charset GBK = Charset.forName("GB18030");

  private FileText() {}

  /** The text, or empty if it is neither. */
  public static Optional<String> decode(byte[] bytes) {
    return strictly(bytes, StandardCharsets.UTF_8)
        .or(() -> strictly(bytes, GBK))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .filter(text -> text.indexOf('\0') < 0);
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
