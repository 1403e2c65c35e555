package org.meritdesk.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * The note that a running launcher leaves (运行记录), so that other verbs find it.
 *
 * @param pid the launcher's process
 * @param since when that process began, against reused numbers
 * @param address of the application
 */
public record Instance(long pid, Instant since, String address, boolean ready) {

  private static final String FILE = "running.properties";

  /** This process. */
  static Instance ofProcess(String address, boolean ready) {
    ProcessHandle self = ProcessHandle.current();
    return new Instance(self.pid(), began(self), address, ready);
  }

  /** The instance that runs over these places, if any. */
  public static Optional<Instance> running(Places places) {
    Path file = places.state().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties note = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      note.load(reader);
      return Optional.of(
              new Instance(
                  Long.parseLong(note.getProperty("pid", "")),
                  Instant.parse(note.getProperty("since", "")),
                  note.getProperty("address", ""),
                  Boolean.parseBoolean(note.getProperty("ready"))))
          .filter(i -> i.process().isPresent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The process, while it is the one that wrote the note. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(p -> began(p).equals(since));
  }

  void write(Places places) {
    Properties note = new Properties();
    note.setProperty("pid", Long.toString(pid));
    note.setProperty("since", since.toString());
    note.setProperty("address", address);
    note.setProperty("ready", Boolean.toString(ready));
    try (Writer writer = Files.newBufferedWriter(places.in(FILE))) {
      note.store(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void erase(Places places) {
    try {
      Files.deleteIfExists(places.state().resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instant began(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
