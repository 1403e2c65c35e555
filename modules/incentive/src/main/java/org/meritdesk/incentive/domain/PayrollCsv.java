package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.meritdesk.incentive.api.Export;
import org.meritdesk.incentive.api.LineAdjustment;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementRun;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.kernel.CsvCell;

/**
 * The payroll file of a run (工资文件): UTF-8, RFC 4180, one row a statement line, in the order of the
 * statements; the same rows give the same bytes.
 */
public final class PayrollCsv {

  /** The newest way of writing; runs keep the one that they were computed with. */
  public static final int NEWEST = 2;

  private static final String HEADER =
      "employee_no,name,month,part,team,post,days,month_days,plan,plan_version,base,score,grade,"
          + "coefficient,reason,amount,currency";
  private static final String MORE = ",kind,concerns,reference";

  private PayrollCsv() {}

  /** The file with its manifest. */
  public static Export of(StatementRun run, List<StatementView> statements, int format) {
    StringBuilder csv = new StringBuilder(HEADER);
    csv.append(format == 1 ? "" : MORE).append("\r\n");
    BigDecimal total = BigDecimal.ZERO.setScale(2);
    long rows = 0;
    for (StatementView statement : statements) {
      for (StatementLine line : statement.lines()) {
        row(csv, statement, line);
        if (format > 1) {
          more(csv, statement, line);
        }
        csv.append("\r\n");
        total = total.add(line.amount());
        rows++;
      }
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return new Export(
        "bonus-" + run.month() + "-run-" + run.runId() + ".csv",
        bytes,
        "text/csv; charset=UTF-8",
        new Export.Manifest(
            run.runId(), run.month(), run.revision(), rows, run.currency(), total, sha256(bytes)));
  }

  private static void row(StringBuilder csv, StatementView statement, StatementLine line) {
    csv.append(CsvCell.text(statement.employeeNo())).append(',');
    csv.append(CsvCell.text(statement.agentName())).append(',');
    csv.append(statement.month()).append(',');
    csv.append(line.assignmentNo()).append(',');
    csv.append(CsvCell.text(line.teamCode())).append(',');
    csv.append(CsvCell.text(line.postCode())).append(',');
    csv.append(line.days()).append(',').append(line.monthDays()).append(',');
    csv.append(CsvCell.text(line.planCode())).append(',');
    csv.append(line.planVersion() == null ? "" : line.planVersion()).append(',');
    csv.append(CsvCell.number(line.base())).append(',');
    csv.append(CsvCell.number(line.score())).append(',');
    csv.append(CsvCell.text(line.grade())).append(',');
    csv.append(CsvCell.number(line.coefficient())).append(',');
    csv.append(line.reason()).append(',');
    csv.append(CsvCell.number(line.amount())).append(',');
    csv.append(statement.currency());
  }

  /** What corrects a month says which, and what it rests on. */
  private static void more(StringBuilder csv, StatementView statement, StatementLine line) {
    LineAdjustment adjustment = line.adjustment();
    csv.append(',').append(line.kind()).append(',');
    csv.append(adjustment == null ? statement.month() : adjustment.month()).append(',');
    csv.append(CsvCell.text(adjustment == null ? "" : adjustment.reference()));
  }

  /** The digest of a file, in hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
