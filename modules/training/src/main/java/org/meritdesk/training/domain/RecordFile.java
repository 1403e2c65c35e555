package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.CsvLines;
import org.meritdesk.kernel.FileText;
import org.meritdesk.training.api.PastRecord;
import org.meritdesk.training.api.RecordField;
import org.meritdesk.training.api.RecordFiles;
import org.meritdesk.training.api.RecordProfile;
import org.meritdesk.training.api.RecordRefusal;

/**
 * Reads a file of past records by a profile (培训档案文件). Which people and courses there are is not
 * asked here.
 */
public final class RecordFile {

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?([ T].*)?");
  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "passed", "是", "通过", "合格");
  private static final Set<String> NO =
      Set.of("no", "n", "false", "0", "failed", "否", "未通过", "不通过", "不合格");

  private final RecordProfile profile;
  private final List<String> headings = new ArrayList<>();
  private final Map<RecordField, String> columns = new EnumMap<>(RecordField.class);
  private final Map<RecordField, Integer> positions = new EnumMap<>(RecordField.class);
  private final List<PastRecord> records = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<RecordRefusal> refusals = new ArrayList<>();

  private RecordFile(RecordProfile profile) {
    this.profile = profile;
  }

  /** Whether days can be written and read in a form such as {@code M/d/yyyy}; empty for any. */
  public static boolean knowsDays(String form) {
    LocalDate day = LocalDate.of(2026, 1, 31);
    try {
      return form.isEmpty() || LocalDate.parse(form(form).format(day), form(form)).equals(day);
    } catch (DateTimeException | IllegalArgumentException e) {
      return false;
    }
  }

  private static DateTimeFormatter form(String days) {
    return DateTimeFormatter.ofPattern(days.replace('y', 'u'), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  /** Reads the bytes of a file in UTF-8 or GBK. */
  public static RecordFile of(byte[] bytes, RecordProfile profile) {
    RecordFile file = new RecordFile(profile);
    Optional<String> text = FileText.decode(bytes);
    if (text.isEmpty()) {
      file.refuse(1, "", "unreadable-encoding", "");
    } else {
      file.read(CsvLines.of(text.get(), CsvLines.separator(text.get())));
    }
    return file;
  }

  /** The headings, in their order. */
  public List<String> headings() {
    return List.copyOf(headings);
  }

  /** The heading that each field is read from. */
  public Map<RecordField, String> columns() {
    return Map.copyOf(columns);
  }

  /** The lines that can be read. */
  public List<PastRecord> records() {
    return List.copyOf(records);
  }

  /** Where in the file they stand. */
  public List<Integer> lines() {
    return List.copyOf(lines);
  }

  /** What cannot be read. */
  public List<RecordRefusal> refusals() {
    return List.copyOf(refusals);
  }

  private void read(List<CsvLines.Line> all) {
    if (all.size() < 2) {
      refuse(1, "", "empty-file", "");
      return;
    }
    heading(all.get(0));
    if (all.size() - 1 > RecordFiles.MOST_LINES) {
      refuse(1, "", "too-many-lines", Integer.toString(all.size() - 1));
    }
    if (refusals.isEmpty()) {
      all.subList(1, all.size()).forEach(this::row);
    }
  }

  private void heading(CsvLines.Line line) {
    headings.addAll(line.cells());
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      places.putIfAbsent(headings.get(i), i);
    }
    for (RecordField field : RecordField.values()) {
      String named = profile.columns().get(field);
      String heading =
          named != null
              ? named
              : headings.stream()
                  .filter(each -> RecordField.of(each).filter(field::equals).isPresent())
                  .findFirst()
                  .orElse(null);
      if (heading != null && !heading.isEmpty()) {
        Integer place = places.get(heading);
        if (place == null) {
          refuse(line.number(), field.heading(), "missing-column", heading);
        } else {
          columns.put(field, heading);
          positions.put(field, place);
        }
      }
    }
    for (RecordField field :
        List.of(RecordField.EMPLOYEE_NO, RecordField.COURSE, RecordField.DAY)) {
      if (!positions.containsKey(field) && profile.columns().get(field) == null) {
        refuse(line.number(), field.heading(), "missing-column", "");
      }
    }
  }

  private void row(CsvLines.Line line) {
    int before = refusals.size();
    String course = text(line, RecordField.COURSE);
    PastRecord record =
        new PastRecord(
            text(line, RecordField.EMPLOYEE_NO),
            course == null ? null : profile.courses().getOrDefault(course, course),
            day(line),
            score(line),
            passed(line));
    if (refusals.size() == before) {
      records.add(record);
      lines.add(line.number());
    }
  }

  private @Nullable LocalDate day(CsvLines.Line line) {
    String text = text(line, RecordField.DAY);
    if (text == null) {
      return null;
    }
    try {
      if (!profile.days().isEmpty()) {
        return LocalDate.parse(text, form(profile.days()));
      }
      Matcher matcher = YEAR_FIRST.matcher(text);
      if (matcher.matches()) {
        return LocalDate.of(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            Integer.parseInt(matcher.group(3)));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      refuse(line.number(), RecordField.DAY.heading(), "not-a-day", text);
      return null;
    }
    refuse(line.number(), RecordField.DAY.heading(), "not-a-day", text);
    return null;
  }

  private @Nullable BigDecimal score(CsvLines.Line line) {
    String text = text(line, RecordField.SCORE);
    if (text == null) {
      return null;
    }
    try {
      String bare =
          text.endsWith("%") || text.endsWith("分") ? text.substring(0, text.length() - 1) : text;
      return new BigDecimal(bare.strip());
    } catch (NumberFormatException e) {
      refuse(line.number(), RecordField.SCORE.heading(), "not-a-score", text);
      return null;
    }
  }

  private @Nullable Boolean passed(CsvLines.Line line) {
    String text = text(line, RecordField.PASSED);
    if (text == null) {
      return null;
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (YES.contains(word) || profile.passed().contains(text)) {
      return Boolean.TRUE;
    }
    if (NO.contains(word) || profile.failed().contains(text)) {
      return Boolean.FALSE;
    }
    refuse(line.number(), RecordField.PASSED.heading(), "not-a-result", text);
    return null;
  }

  private @Nullable String text(CsvLines.Line line, RecordField field) {
    Integer place = positions.get(field);
    String text = place == null || place >= line.cells().size() ? "" : line.cells().get(place);
    return text.isEmpty() ? null : text;
  }

  private void refuse(int line, String field, String code, String value) {
    refusals.add(new RecordRefusal(line, field, code, value));
  }
}
