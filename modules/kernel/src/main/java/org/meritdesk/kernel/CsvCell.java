package org.meritdesk.kernel;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a CSV file that is handed out (导出单元格): a text that a spreadsheet would take for a
 * formula is made harmless by a leading apostrophe, and what parts cells is quoted.
 */
public final class CsvCell {

  private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

  private CsvCell() {}

  /** A text; null is empty. */
  public static String text(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    String harmless = FORMULA_STARTS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + harmless.replace("\"", "\"\"") + '"'
        : harmless;
  }

  /** A number in plain notation, with its sign; null is empty. */
  public static String number(@Nullable BigDecimal value) {
    return value == null ? "" : value.toPlainString();
  }
}
