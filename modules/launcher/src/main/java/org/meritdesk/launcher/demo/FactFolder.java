package org.meritdesk.launcher.demo;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of NDJSON files, one for each kind and source, as {@code kind-source.ndjson}. */
final class FactFolder implements Facts.Sink, Closeable {
  private final JsonFactory json = new JsonFactory();
  private final Path folder;
  private final Map<String, JsonGenerator> files = new TreeMap<>();
  private final Map<String, Integer> lines = new TreeMap<>();

  FactFolder(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void take(Facts.Fact fact) {
    String name = fact.kind() + "-" + fact.source() + ".ndjson";
    try {
      JsonGenerator out = files.get(name);
      if (out == null) {
        out = json.createGenerator(folder.resolve(name).toFile(), JsonEncoding.UTF8);
        out.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        files.put(name, out);
      }
      out.writeStartObject();
      fact.write(out);
      out.writeEndObject();
      lines.merge(name, 1, Integer::sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many lines each file has. */
  Map<String, Integer> lines() {
    return lines;
  }

  @Override
  public void close() throws IOException {
    for (JsonGenerator out : files.values()) {
      out.close();
    }
  }
}
