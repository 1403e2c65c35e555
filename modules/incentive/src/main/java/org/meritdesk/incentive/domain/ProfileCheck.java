package org.meritdesk.incentive.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.meritdesk.incentive.api.PayrollField;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.PayrollProfile.Column;

/** Which part of a mapping profile cannot be used (映射方案校验). */
public final class ProfileCheck {

  private static final int MOST = 60;

  private ProfileCheck() {}

  /** The name of the part, or nothing if all is well. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public static List<String> of(PayrollProfile profile) {
    if (profile.code() == null || !profile.code().matches("[a-z0-9][a-z0-9-]{0,62}")) {
      return List.of("code");
    }
    if (profile.names().getOrDefault("zh-CN", "").isBlank()
        || profile.names().getOrDefault("en", "").isBlank()) {
      return List.of("names");
    }
    if (profile.format() == null) {
      return List.of("format");
    }
    return columns(profile.columns());
  }

  @SuppressWarnings("NullAway") // a parsed document may lack any part
  private static List<String> columns(List<Column> columns) {
    Set<String> seen = new HashSet<>();
    boolean amount = false;
    for (int i = 0; i < columns.size(); i++) {
      Column each = columns.get(i);
      boolean bad =
          each.name() == null
              || each.name().isBlank()
              || !seen.add(each.name())
              || each.field() == null
              || !readable(each);
      if (bad) {
        return List.of("columns[" + (i + 1) + "]");
      }
      amount |= each.field() == PayrollField.AMOUNT;
    }
    return amount && columns.size() <= MOST ? List.of() : List.of("columns");
  }

  private static boolean readable(Column column) {
    return switch (column.field()) {
      case MONTH -> pattern(column.format(), YearMonth.of(2026, 1));
      case MONTH_END -> pattern(column.format(), LocalDate.of(2026, 1, 31));
      case AMOUNT -> column.format().isEmpty() || column.format().equals("cents");
      case CONSTANT -> true;
      default -> column.format().isEmpty();
    };
  }

  private static boolean pattern(String text, TemporalAccessor example) {
    try {
      return text.isEmpty()
          || !DateTimeFormatter.ofPattern(text, Locale.ROOT).format(example).isEmpty();
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      return false;
    }
  }
}
