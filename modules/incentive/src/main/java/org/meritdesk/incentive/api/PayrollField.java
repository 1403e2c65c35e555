package org.meritdesk.incentive.api;

/** What a column of a payroll file can hold (工资文件字段). */
public enum PayrollField {
  /** Employee number (工号). */
  EMPLOYEE_NO,
  /** Name (姓名). */
  NAME,
  /** The paid month; a format such as {@code yyyy-MM} (月份). */
  MONTH,
  /** The last day of the month; a format such as {@code yyyy-MM-dd} (月末日). */
  MONTH_END,
  /** Number of the run and the employee, unique for the statement (奖金单号). */
  STATEMENT,
  /** Team of the line; the first of a statement (团队). */
  TEAM,
  /** Post of the line; the first of a statement (岗位). */
  POST,
  /** Part of the pay of a line (明细类别). */
  KIND,
  /** What an adjustment rests on (依据). */
  REFERENCE,
  /** Score of the line (得分). */
  SCORE,
  /** Grade of the line (等级). */
  GRADE,
  /** Days of the line (天数). */
  DAYS,
  /** The amount; the format {@code cents} writes whole cents (金额). */
  AMOUNT,
  /** Currency (币种). */
  CURRENCY,
  /** The same words in every row: its format (固定值). */
  CONSTANT
}
