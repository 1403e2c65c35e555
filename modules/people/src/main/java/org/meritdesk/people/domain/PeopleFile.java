package org.meritdesk.people.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.CsvLines;
import org.meritdesk.kernel.FileText;
import org.meritdesk.people.api.ImportRefusal;

/** Reads a people file (人员导入文件): rows that read well, and why the others do not. */
public final class PeopleFile {

  /** Most lines of one file. */
  public static final int MOST_LINES = 20_000;

  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");

  private final List<PeopleRow> rows = new ArrayList<>();
  private final List<ImportRefusal> refusals = new ArrayList<>();
  private final Map<PeopleColumn, Integer> positions = new EnumMap<>(PeopleColumn.class);
  private final Set<String> seen = new HashSet<>();
  private int lines;

  private PeopleFile() {}

  /** Reads the bytes of a file. */
  public static PeopleFile of(byte[] bytes) {
    PeopleFile file = new PeopleFile();
    FileText.decode(bytes)
        .map(CsvLines::of)
        .ifPresentOrElse(file::read, () -> file.refuse(1, "unreadable-encoding", "", ""));
    return file;
  }

  /** The rows that read well. */
  public List<PeopleRow> rows() {
    return List.copyOf(rows);
  }

  /** What does not read well. */
  public List<ImportRefusal> refusals() {
    return List.copyOf(refusals);
  }

  /** How many data lines there are. */
  public int lines() {
    return lines;
  }

  private void read(List<CsvLines.Line> all) {
    if (all.isEmpty()) {
      refuse(1, "empty-file", "", "");
      return;
    }
    heading(all.get(0));
    lines = all.size() - 1;
    if (lines > MOST_LINES) {
      refuse(1, "too-many-lines", "", Integer.toString(lines));
    }
    if (refusals.isEmpty()) {
      all.subList(1, all.size()).forEach(this::row);
    }
  }

  private void heading(CsvLines.Line line) {
    for (int i = 0; i < line.cells().size(); i++) {
      String heading = line.cells().get(i);
      int position = i;
      PeopleColumn.of(heading)
          .ifPresentOrElse(
              column -> {
                if (positions.putIfAbsent(column, position) != null) {
                  refuse(line.number(), "duplicate-column", column.heading(), heading);
                }
              },
              () -> refuse(line.number(), "unknown-column", heading, heading));
    }
    for (PeopleColumn column : List.of(PeopleColumn.EMPLOYEE_NO, PeopleColumn.NAME)) {
      if (!positions.containsKey(column)) {
        refuse(line.number(), "missing-column", column.heading(), "");
      }
    }
  }

  private void row(CsvLines.Line line) {
    int before = refusals.size();
    if (line.cells().size() > positions.size()) {
      refuse(line.number(), "too-many-cells", "", Integer.toString(line.cells().size()));
    }
    String employeeNo = required(line, PeopleColumn.EMPLOYEE_NO);
    String name = required(line, PeopleColumn.NAME);
    String zone = text(line, PeopleColumn.ZONE);
    if (zone != null && !Zones.known(zone)) {
      refuse(line, "unknown-zone", PeopleColumn.ZONE, zone);
    }
    PeopleRow row =
        new PeopleRow(
            line.number(),
            employeeNo,
            name,
            text(line, PeopleColumn.LATIN_NAME),
            date(line, PeopleColumn.HIRED_ON),
            date(line, PeopleColumn.LEFT_ON),
            zone,
            text(line, PeopleColumn.TEAM),
            text(line, PeopleColumn.POST),
            date(line, PeopleColumn.ASSIGNED_FROM),
            text(line, PeopleColumn.LADDER_STEP));
    if ((row.team() == null) != (row.post() == null)) {
      refuse(line, "required", row.team() == null ? PeopleColumn.TEAM : PeopleColumn.POST, "");
    }
    if (!employeeNo.isEmpty() && !seen.add(employeeNo)) {
      refuse(line, "duplicate-in-file", PeopleColumn.EMPLOYEE_NO, employeeNo);
    }
    if (refusals.size() == before) {
      rows.add(row);
    }
  }

  private String required(CsvLines.Line line, PeopleColumn column) {
    String value = text(line, column);
    if (value == null) {
      refuse(line, "required", column, "");
      return "";
    }
    return value;
  }

  private @Nullable String text(CsvLines.Line line, PeopleColumn column) {
    Integer position = positions.get(column);
    if (position == null || position >= line.cells().size()) {
      return null;
    }
    String value = line.cells().get(position);
    if (value.length() > column.longest()) {
      refuse(line, "too-long", column, value);
    }
    return value.isEmpty() ? null : value;
  }

  private @Nullable LocalDate date(CsvLines.Line line, PeopleColumn column) {
    String value = text(line, column);
    if (value == null) {
      return null;
    }
    Matcher parts = DATE.matcher(value);
    if (parts.matches()) {
      try {
        return LocalDate.of(
            Integer.parseInt(parts.group(1)),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)));
      } catch (DateTimeException e) {
        refuse(line, "not-a-date", column, value);
        return null;
      }
    }
    refuse(line, "not-a-date", column, value);
    return null;
  }

  private void refuse(CsvLines.Line line, String code, PeopleColumn column, String value) {
    refuse(line.number(), code, column.heading(), value);
  }

  private void refuse(int line, String code, String field, String value) {
    refusals.add(new ImportRefusal(line, code, field, value));
  }
}
