package org.meritdesk.incentive.api;

/** How a payroll file is written (工资文件格式). */
public enum PayrollFormat {
  /** Text with commas, UTF-8. */
  CSV("csv", "text/csv; charset=UTF-8"),
  /** A workbook with a row for the control total. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A list of objects, such as documents of Frappe. */
  JSON("json", "application/json");

  private final String ending;
  private final String contentType;

  PayrollFormat(String ending, String contentType) {
    this.ending = ending;
    this.contentType = contentType;
  }

  /** How the file's name ends. */
  public String ending() {
    return ending;
  }

  /** Its media type. */
  public String contentType() {
    return contentType;
  }
}
