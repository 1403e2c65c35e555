package org.meritdesk.training.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The code that is shown in class: eight signs that nobody confuses (签到码). */
public final class ClassCode {

  private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;

  private ClassCode() {}

  /** A new one, such as {@code K7QM-2XHD}. */
  public static String draw(RandomGenerator random) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i == LENGTH / 2 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** What is kept of it; small letters, blanks and dashes do not matter. */
  public static String digest(String salt, String code) {
    String plain = code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
    try {
      byte[] bytes = (salt + ":" + plain).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a code is the one that a digest was made of. */
  public static boolean is(String code, String salt, String digest) {
    return MessageDigest.isEqual(
        digest.getBytes(StandardCharsets.UTF_8),
        digest(salt, code).getBytes(StandardCharsets.UTF_8));
  }
}
