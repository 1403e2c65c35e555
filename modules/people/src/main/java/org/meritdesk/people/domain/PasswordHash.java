package org.meritdesk.people.domain;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** A kept password (密码散列): PBKDF2-HMAC-SHA256 with a salt of its own, written as one text. */
public record PasswordHash(int iterations, byte[] salt, byte[] key) {

  /** Iterations of every new hash of the product. */
  public static final int ITERATIONS = 600_000;

  /** Fewest characters of a password. */
  public static final int MINIMUM_LENGTH = 12;

  private static final String NAME = "pbkdf2-sha256";
  private static final int BYTES = 32;

  /** Hashes a new password with a random salt. */
  public static PasswordHash of(String password, int iterations, SecureRandom random) {
    byte[] salt = new byte[16];
    random.nextBytes(salt);
    return new PasswordHash(iterations, salt, derive(password, salt, iterations));
  }

  /** Reads what {@link #text} wrote. */
  public static PasswordHash parse(String text) {
    String[] parts = text.split("\\$", -1);
    if (parts.length != 4 || !parts[0].equals(NAME)) {
      throw new IllegalArgumentException("not a kept password");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
  }

  /** Name, iterations, salt and key, parted by dollar signs. */
  public String text() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        NAME,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(key));
  }

  /** Whether this is the password; takes the same time for every wrong one. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(key, derive(password, salt, iterations));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PasswordHash that
        && iterations == that.iterations
        && Arrays.equals(salt, that.salt)
        && Arrays.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(key);
  }

  @Override
  public String toString() {
    return NAME;
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, iterations, BYTES * 8);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK lacks PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
