package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes the facts into a folder and streams them through the intake, kind by kind. */
final class DemoFacts {
  private static final List<String> KINDS =
      List.of("contacts", "messages", "ratings", "complaints", "measurements");

  private final Api intake;
  private final Path folder;
  private final PrintStream out;

  DemoFacts(Api intake, Path folder, PrintStream out) {
    this.intake = intake;
    this.folder = folder;
    this.out = out;
  }

  void write(DemoWorld world, long until) {
    try (FactFolder files = new FactFolder(folder)) {
      world.run(new UntilNow(until, files));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Agent states name every account, so owners can be told before the flood comes. */
  String states() {
    return post("agent-states");
  }

  String rest() {
    StringBuilder result = new StringBuilder();
    for (String kind : KINDS) {
      result.append(result.isEmpty() ? "" : ", ").append(post(kind));
    }
    return result.toString();
  }

  void remove() {
    files("").values().forEach(this::delete);
  }

  private String post(String kind) {
    long accepted = 0;
    for (Map.Entry<String, Path> file : files(kind + "-").entrySet()) {
      long begin = System.nanoTime();
      String source = file.getKey().replaceAll("^.*-|\\.ndjson$", "");
      JsonNode report = report(kind, source, file.getValue());
      if (report.path("refused").asLong() > 0) {
        throw new IllegalStateException("facts refused: " + report);
      }
      accepted += report.path("accepted").asLong();
      out.printf(
          "  %s of %s: %d lines in %.1f s%n",
          kind, source, report.path("lines").asLong(), (System.nanoTime() - begin) / 1e9);
    }
    return accepted + " " + kind;
  }

  private JsonNode report(String kind, String source, Path file) {
    try {
      return intake.post("intake/" + kind + "?source=" + source, "application/x-ndjson", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Path> files(String begin) {
    Map<String, Path> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .filter(file -> file.getFileName().toString().startsWith(begin))
          .filter(file -> file.getFileName().toString().endsWith(".ndjson"))
          .forEach(file -> found.put(file.getFileName().toString(), file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
