package org.meritdesk.ingestion.internal.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row in the text format of COPY; its content is hashed as it stands there. */
public final class CopyRow {

  private static final int HASH_BYTES = 16;
  private static final HexFormat HEX = HexFormat.of();

  private final StringBuilder content = new StringBuilder(512);
  private final MessageDigest digest;

  CopyRow() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  CopyRow text(@Nullable String value) {
    tab();
    if (value == null) {
      content.append("\\N");
    } else {
      escape(value);
    }
    return this;
  }

  CopyRow plain(@Nullable Object value) {
    tab();
    content.append(value == null ? "\\N" : value);
    return this;
  }

  CopyRow decimal(@Nullable BigDecimal value) {
    return plain(value == null ? null : value.toPlainString());
  }

  CopyRow time(@Nullable Instant value) {
    return plain(value);
  }

  CopyRow bytes(byte @Nullable [] value) {
    tab();
    if (value == null) {
      content.append("\\N");
    } else {
      content.append("\\\\x").append(HEX.formatHex(value));
    }
    return this;
  }

  CopyRow longs(long[] values) {
    tab();
    content.append('{');
    for (int i = 0; i < values.length; i++) {
      content.append(i == 0 ? "" : ",").append(values[i]);
    }
    content.append('}');
    return this;
  }

  CopyRow texts(List<String> values) {
    StringBuilder array = new StringBuilder("{");
    for (String value : values) {
      array.append(array.length() == 1 ? "\"" : ",\"");
      array.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
    }
    return text(array.append('}').toString());
  }

  /** The whole row with its head: line, id, revision, hash of the content. */
  byte[] row(long line, String id, @Nullable Long revision) {
    byte[] hash =
        Arrays.copyOf(
            digest.digest(content.toString().getBytes(StandardCharsets.UTF_8)), HASH_BYTES);
    String body = content.toString();
    content.setLength(0);
    content.append(line);
    text(id).plain(revision).bytes(hash);
    content.append(body).append('\n');
    byte[] row = content.toString().getBytes(StandardCharsets.UTF_8);
    content.setLength(0);
    return row;
  }

  private void tab() {
    content.append('\t');
  }

  private void escape(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '\\' -> content.append("\\\\");
        case '\t' -> content.append("\\t");
        case '\n' -> content.append("\\n");
        case '\r' -> content.append("\\r");
        default -> content.append(c);
      }
    }
  }
}
