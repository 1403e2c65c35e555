package org.meritdesk.web.faces.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.incentive.api.PayrollField;
import org.meritdesk.incentive.api.PayrollProfile.Column;

/** Columns of a payroll file as lines of text (列映射文本): {@code heading = FIELD : format}. */
final class ProfileText {

  private ProfileText() {}

  static String write(List<Column> columns) {
    return columns.stream()
        .map(
            each ->
                each.name()
                    + " = "
                    + each.field()
                    + (each.format().isEmpty() ? "" : " : " + each.format()))
        .collect(Collectors.joining("\n"));
  }

  static List<Column> read(String text) {
    return Arrays.stream(text.split("\\R"))
        .filter(line -> !line.isBlank())
        .map(ProfileText::column)
        .toList();
  }

  private static Column column(String line) {
    String[] sides = line.split("=", 2);
    String[] right = sides.length < 2 ? new String[] {""} : sides[1].split(":", 2);
    String field = right[0].strip().toUpperCase(Locale.ROOT);
    return Arrays.stream(PayrollField.values())
        .filter(each -> each.name().equals(field))
        .findFirst()
        .map(each -> new Column(sides[0].strip(), each, right.length < 2 ? "" : right[1].strip()))
        .orElseThrow(() -> IncentiveProblem.PROFILE_FIELD.problem("field", line.strip()));
  }
}
