package org.meritdesk.incentive.api;

import java.util.List;

/** The head of a payroll file (工资文件预览). */
public record PayrollPreview(List<String> columns, List<List<String>> rows) {

  /** Fixes the lists. */
  public PayrollPreview {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
