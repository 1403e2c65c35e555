package org.meritdesk.incentive.api;

import java.util.List;
import java.util.Map;

/**
 * How a payroll system wants its file (工资映射方案).
 *
 * @param code stable key
 * @param names names by language tag
 * @param format how it is written
 * @param perLine whether a row is a line; else a statement
 * @param columns from left to right
 */
public record PayrollProfile(
    String code,
    Map<String, String> names,
    PayrollFormat format,
    boolean perLine,
    List<Column> columns) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public PayrollProfile {
    names = names == null ? Map.of() : Map.copyOf(names);
    columns = columns == null ? List.of() : List.copyOf(columns);
  }

  /**
   * A column (工资文件列).
   *
   * @param name its heading
   * @param field what it holds
   * @param format pattern of a day, {@code cents}, or the words of a constant; may be empty
   */
  public record Column(String name, PayrollField field, String format) {

    /** Fills in the format. */
    @SuppressWarnings("NullAway") // a parsed document may lack any part
    public Column {
      format = format == null ? "" : format;
    }
  }
}
