package org.meritdesk.training.api;

import java.util.Map;
import java.util.Set;

/**
 * How a file of past records is read (培训档案映射模板).
 *
 * @param name what people call it
 * @param columns the heading of each field that the file has
 * @param days how days are written, such as {@code yyyy-MM-dd} or {@code M/d/yyyy}; empty for the
 *     forms that are written year first
 * @param passed words that mean passed, besides yes, true, 1, 是, 通过 and 合格
 * @param failed words that mean not passed, besides no, false, 0, 否, 未通过 and 不合格
 * @param courses codes of courses by the names that the file has for them
 */
public record RecordProfile(
    String name,
    Map<RecordField, String> columns,
    String days,
    Set<String> passed,
    Set<String> failed,
    Map<String, String> courses) {

  /** Copies; what is absent is empty. */
  public RecordProfile {
    name = name == null ? "" : name.strip();
    columns = columns == null ? Map.of() : Map.copyOf(columns);
    days = days == null ? "" : days.strip();
    passed = passed == null ? Set.of() : Set.copyOf(passed);
    failed = failed == null ? Set.of() : Set.copyOf(failed);
    courses = courses == null ? Map.of() : Map.copyOf(courses);
  }

  /** The profile that headings tell by themselves. */
  public static RecordProfile plain() {
    return new RecordProfile("", Map.of(), "", Set.of(), Set.of(), Map.of());
  }
}
