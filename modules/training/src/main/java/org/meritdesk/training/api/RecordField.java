package org.meritdesk.training.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a file of past records can say (档案字段). */
public enum RecordField {
  /** Whose: the employee number. */
  EMPLOYEE_NO("employee_no", "工号", "员工编号", "员工号", "employee no", "employee number"),
  /** Which course: its code, or a name that the profile knows. */
  COURSE("course", "课程", "课程编号", "课程名称", "course code", "course name"),
  /** When it was completed. */
  DAY("day", "日期", "完成日期", "完成时间", "date", "completed on", "completed_at"),
  /** The score in percent. */
  SCORE("score", "成绩", "分数", "得分"),
  /** Whether it was passed. */
  PASSED("passed", "结果", "是否通过", "是否合格", "result", "status");

  private final List<String> headings;

  RecordField(String... headings) {
    this.headings = List.of(headings);
  }

  /** The heading of the file that ships as a sample. */
  public String heading() {
    return headings.get(0);
  }

  /** The field that a heading usually means. */
  public static Optional<RecordField> of(String heading) {
    String known = heading.strip().toLowerCase(java.util.Locale.ROOT);
    return Arrays.stream(values()).filter(each -> each.headings.contains(known)).findFirst();
  }
}
