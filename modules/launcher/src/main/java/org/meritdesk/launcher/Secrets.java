package org.meritdesk.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is generated once and kept in the state folder, readable by the owner only (密钥): the master
 * key of stored texts, the first administrator's password, the key of this script.
 */
public final class Secrets {

  private static final String MASTER_KEY = "MERITDESK_MASTER_KEY";
  private static final int SHORTEST = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Places places;

  /** Those of one state folder. */
  public Secrets(Places places) {
    this.places = places;
  }

  /**
   * What the server is told, so far as the environment does not say it already.
   *
   * @param configured whether the database is one of the operator's own, which outlives this folder
   */
  Map<String, String> variables(Map<String, String> environment, boolean configured) {
    return Map.of(
        MASTER_KEY,
        masterKey(environment.get(MASTER_KEY), configured),
        "MERITDESK_FIRST_ADMIN_PASSWORD",
        firstPassword(),
        "MERITDESK_SCRIPT_KEY_FILE",
        scriptKey().toString());
  }

  private String masterKey(@Nullable String given, boolean configured) {
    if (given != null && !given.isBlank()) {
      if (given.length() < SHORTEST) {
        throw new CannotGoOn(MASTER_KEY + " needs " + SHORTEST + " characters or more");
      }
      return given;
    }
    if (configured && !Files.exists(places.in("master-key"))) {
      throw new CannotGoOn(
          "MERITDESK_DB_URL is set and "
              + MASTER_KEY
              + " is not: give the key of this database, for a new one 32 characters or more, and"
              + " keep it with the backup");
    }
    return kept("master-key", 32);
  }

  /** The password that the login {@code admin} gets in a database without any sign-in. */
  public String firstPassword() {
    return kept("first-admin-password", 15);
  }

  /** Where the server puts the key that the script's own calls carry. */
  public Path scriptKey() {
    return places.in("script-key");
  }

  private String kept(String name, int bytes) {
    Path file = places.in(name);
    try {
      if (Files.exists(file)) {
        return Files.readString(file).strip();
      }
      byte[] random = new byte[bytes];
      RANDOM.nextBytes(random);
      String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
      create(file, secret);
      return secret;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void create(Path file, String secret) throws IOException {
    Set<StandardOpenOption> options =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.newByteChannel(
              file,
              options,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
          .close();
      Files.writeString(file, secret);
    } else {
      Files.writeString(file, secret, StandardOpenOption.CREATE_NEW);
    }
  }
}
