package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;

/** What the loader remembers between starts: the day, the passwords, the steps that are done. */
final class DemoNote {
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

  private final Path file;
  private final ObjectNode note;

  private DemoNote(Path file, ObjectNode note) {
    this.file = file;
    this.note = note;
  }

  static DemoNote in(Path folder, Instant now) {
    Path file = folder.resolve("demo.json");
    try {
      Files.createDirectories(folder);
      if (Files.exists(file)) {
        return new DemoNote(file, (ObjectNode) Api.JSON.readTree(Files.readString(file)));
      }
      ObjectNode fresh = Api.JSON.createObjectNode();
      fresh.put("until", now.toString());
      DemoNote note = new DemoNote(file, fresh);
      note.write();
      return note;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The moment of the first start: nothing of the demo lies behind it. */
  Instant until() {
    return Instant.parse(note.path("until").asText());
  }

  LocalDate lastDay() {
    return LocalDate.ofInstant(until(), Period.ZONE);
  }

  boolean done(String step) {
    return note.path("done").has(step);
  }

  void done(String step, String result) {
    note.withObject("/done").put(step, result);
    write();
  }

  /** The secret of this name, made up when it is asked for first. */
  String password(String login) {
    ObjectNode passwords = note.withObject("/passwords");
    if (!passwords.has(login)) {
      SecureRandom random = new SecureRandom();
      StringBuilder password = new StringBuilder();
      for (int i = 0; i < 16; i++) {
        password.append(i > 0 && i % 4 == 0 ? "-" : "");
        password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      passwords.put(login, password.toString());
      write();
    }
    return passwords.path(login).asText();
  }

  void keep(String name, String secret) {
    note.withObject("/passwords").put(name, secret);
    write();
  }

  boolean keeps(String name) {
    return note.path("passwords").has(name);
  }

  private void write() {
    try {
      if (!Files.exists(file)
          && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, note.toPrettyString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
