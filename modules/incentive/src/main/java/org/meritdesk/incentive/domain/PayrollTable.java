package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.LineAdjustment;
import org.meritdesk.incentive.api.PayrollField;
import org.meritdesk.incentive.api.PayrollProfile;
import org.meritdesk.incentive.api.PayrollProfile.Column;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;

/**
 * The rows of a payroll file as a profile wants them (工资文件内容): words or numbers, in the order of
 * the statements; the same statements give the same rows.
 *
 * @param headings of the columns
 * @param rows cells: a {@link String} or a {@link BigDecimal}
 * @param total of all amounts, whatever columns there are
 */
public record PayrollTable(List<String> headings, List<List<Object>> rows, BigDecimal total) {

  /** Reads all statements. */
  public static PayrollTable of(PayrollProfile profile, List<StatementView> statements) {
    List<List<Object>> rows = new ArrayList<>();
    BigDecimal total = BigDecimal.ZERO.setScale(2);
    for (StatementView statement : statements) {
      total = total.add(statement.total());
      if (profile.perLine()) {
        statement.lines().forEach(line -> rows.add(row(profile, statement, line, line.amount())));
      } else {
        StatementLine first = statement.lines().isEmpty() ? null : statement.lines().get(0);
        rows.add(row(profile, statement, first, statement.total()));
      }
    }
    return new PayrollTable(profile.columns().stream().map(Column::name).toList(), rows, total);
  }

  private static List<Object> row(
      PayrollProfile profile,
      StatementView statement,
      @Nullable StatementLine line,
      BigDecimal amount) {
    return profile.columns().stream().map(each -> cell(each, statement, line, amount)).toList();
  }

  private static Object cell(
      Column column, StatementView statement, @Nullable StatementLine line, BigDecimal amount) {
    return switch (column.field()) {
      case EMPLOYEE_NO -> statement.employeeNo();
      case NAME -> statement.agentName();
      case MONTH -> month(column, statement.month());
      case MONTH_END -> format(column, "yyyy-MM-dd").format(statement.month().atEndOfMonth());
      case STATEMENT -> statement.runId() + "-" + statement.employeeNo();
      case AMOUNT ->
          column.format().equals("cents") ? amount.movePointRight(2).setScale(0) : amount;
      case CURRENCY -> statement.currency();
      case CONSTANT -> column.format();
      default -> line == null ? "" : detail(column.field(), line);
    };
  }

  private static Object detail(PayrollField field, StatementLine line) {
    LineAdjustment adjustment = line.adjustment();
    BigDecimal score = line.score();
    String grade = line.grade();
    return switch (field) {
      case TEAM -> line.teamCode();
      case POST -> line.postCode();
      case KIND -> line.kind().name();
      case REFERENCE -> adjustment == null ? "" : adjustment.reference();
      case SCORE -> score == null ? "" : score;
      case GRADE -> grade == null ? "" : grade;
      case DAYS -> BigDecimal.valueOf(line.days());
      default -> throw new IllegalArgumentException(field.name());
    };
  }

  private static String month(Column column, YearMonth month) {
    return format(column, "yyyy-MM").format(month);
  }

  private static DateTimeFormatter format(Column column, String usual) {
    return DateTimeFormatter.ofPattern(
        column.format().isEmpty() ? usual : column.format(), Locale.ROOT);
  }
}
