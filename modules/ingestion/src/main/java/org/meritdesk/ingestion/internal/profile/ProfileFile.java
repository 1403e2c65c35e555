package org.meritdesk.ingestion.internal.profile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.domain.Refused;
import org.meritdesk.ingestion.internal.read.LineReader;
import org.meritdesk.ingestion.internal.read.Lines;
import org.meritdesk.ingestion.internal.read.RawLine;
import org.meritdesk.ingestion.internal.read.TimeLimits;

/**
 * A file opened by a profile: its heading is read, its rows are to come.
 *
 * @param header the heading as it stands in the file, or null where the profile names the columns
 */
public record ProfileFile(Lines lines, LineReader reader, @Nullable String header) {

  /** Opens a file; the rows of a retry come in UTF-8 whatever the file was in. */
  public static ProfileFile open(
      ProfileDocument profile, FactKind kind, InputStream stream, TimeLimits limits, boolean utf8)
      throws IOException {
    BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
    Charset charset = utf8 ? StandardCharsets.UTF_8 : Encodings.of(profile.encoding(), in);
    Encodings.skipMark(in);
    Lines lines = new CsvLines(new InputStreamReader(in, charset), profile.quote());
    String header = null;
    List<String> names = profile.columns();
    if (names == null) {
      RawLine first = lines.next();
      if (first == null || first.tooLong()) {
        throw IngestionProblem.INTAKE_MALFORMED.problem("line", 1, "reason", "no heading");
      }
      header = new String(first.bytes(), StandardCharsets.UTF_8);
      names = heading(profile, header);
    }
    Map<String, Integer> columns = columns(names);
    List<String> missing =
        ProfileColumns.of(profile).stream().filter(c -> !columns.containsKey(c)).toList();
    if (!missing.isEmpty()) {
      throw IngestionProblem.COLUMNS_MISSING.problem("columns", String.join(", ", missing));
    }
    return new ProfileFile(lines, new Mapping(profile, kind, columns, limits), header);
  }

  private static List<String> heading(ProfileDocument profile, String header) {
    try {
      return Cells.split(header, profile.delimiter().charAt(0), profile.quote());
    } catch (Refused e) {
      throw IngestionProblem.INTAKE_MALFORMED.problem("line", 1, "reason", "quote left open");
    }
  }

  private static Map<String, Integer> columns(List<String> names) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (String name : names) {
      if (columns.put(name.strip(), columns.size()) != null) {
        throw IngestionProblem.INTAKE_MALFORMED.problem(
            "line", 1, "reason", "column twice: " + name);
      }
    }
    return columns;
  }
}
