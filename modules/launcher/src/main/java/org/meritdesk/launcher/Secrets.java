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

/**
 * What is generated once and kept in the state folder, readable by the owner only (密钥): the master
 * key of stored texts, the first administrator's password, the key of this script.
 */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Places places;

  /** Those of one state folder. */
  public Secrets(Places places) {
    this.places = places;
  }

  /** What the server is told, so far as the environment does not say it already. */
  Map<String, String> variables(Map<String, String> environment) {
    return Map.of(
        "MERITDESK_MASTER_KEY",
        environment.getOrDefault("MERITDESK_MASTER_KEY", kept("master-key", 32)),
        "MERITDESK_FIRST_ADMIN_PASSWORD",
        firstPassword(),
        "MERITDESK_SCRIPT_KEY_FILE",
        scriptKey().toString());
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
