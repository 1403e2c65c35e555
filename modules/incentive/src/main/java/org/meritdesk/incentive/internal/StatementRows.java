package org.meritdesk.incentive.internal;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;

/** The tables of statements and their lines. */
final class StatementRows {

  private StatementRows() {}

  static void insert(Handle handle, long runId, List<StatementView> statements) {
    PreparedBatch heads =
        handle.prepareBatch(
            "insert into incentive.statement values (:run, :agent, :employee, :name, :total)");
    PreparedBatch lines =
        handle.prepareBatch(
            """
            insert into incentive.statement_line values
              (:run, :agent, :no, :reason, :appraisal, :part, :team, :post, :plan, :version, :base,
               :days, :monthDays, :score, :grade, :coefficient, :amount)
            """);
    for (StatementView statement : statements) {
      heads
          .bind("run", runId)
          .bind("agent", statement.agentId())
          .bind("employee", statement.employeeNo())
          .bind("name", statement.agentName())
          .bind("total", statement.total())
          .add();
      statement.lines().forEach(line -> add(lines, runId, statement.agentId(), line));
    }
    if (heads.size() > 0) {
      heads.execute();
      lines.execute();
    }
  }

  /** The statements of a run, by employee number. */
  static List<StatementView> of(Handle handle, long runId) {
    return read(handle, "s.run_id = :id", runId);
  }

  /** The approved statements of an agent, newest month first. */
  static List<StatementView> approvedOf(Handle handle, long agentId) {
    return read(handle, "s.agent_id = :id and r.state = 'APPROVED'", agentId);
  }

  private static List<StatementView> read(Handle handle, String which, long id) {
    Map<String, List<StatementLine>> lines = new LinkedHashMap<>();
    handle
        .createQuery(
            """
            select l.* from incentive.statement_line l
            join incentive.statement s using (run_id, agent_id)
            join incentive.run r using (run_id)
            where\s"""
                + which
                + " order by l.run_id, l.agent_id, l.line_no")
        .bind("id", id)
        .map((row, context) -> Map.entry(key(row), line(row)))
        .forEach(
            each ->
                lines.computeIfAbsent(each.getKey(), k -> new ArrayList<>()).add(each.getValue()));
    return handle
        .createQuery(
            """
            select s.*, r.month, r.state, r.currency
            from incentive.statement s join incentive.run r using (run_id)
            where\s"""
                + which
                + " order by r.month desc, s.employee_no collate \"C\", s.agent_id")
        .bind("id", id)
        .map(
            (row, context) ->
                new StatementView(
                    row.getLong("run_id"),
                    Columns.month(row, "month"),
                    RunState.valueOf(row.getString("state")),
                    row.getLong("agent_id"),
                    row.getString("employee_no"),
                    row.getString("agent_name"),
                    row.getString("currency"),
                    row.getBigDecimal("total"),
                    lines.getOrDefault(key(row), List.of())))
        .list();
  }

  private static String key(ResultSet row) throws SQLException {
    return row.getLong("run_id") + "/" + row.getLong("agent_id");
  }

  private static void add(PreparedBatch batch, long runId, long agentId, StatementLine line) {
    batch
        .bind("run", runId)
        .bind("agent", agentId)
        .bind("no", line.lineNo())
        .bind("reason", line.reason().name())
        .bind("appraisal", line.appraisalId())
        .bind("part", line.assignmentNo())
        .bind("team", line.teamCode())
        .bind("post", line.postCode())
        .bind("plan", line.planCode())
        .bind("version", line.planVersion())
        .bind("base", line.base())
        .bind("days", line.days())
        .bind("monthDays", line.monthDays())
        .bind("score", line.score())
        .bind("grade", line.grade())
        .bind("coefficient", line.coefficient())
        .bind("amount", line.amount())
        .add();
  }

  private static StatementLine line(ResultSet row) throws SQLException {
    BigDecimal coefficient = row.getBigDecimal("coefficient");
    return new StatementLine(
        row.getInt("line_no"),
        LineReason.valueOf(row.getString("reason")),
        row.getLong("appraisal_id"),
        row.getInt("assignment_no"),
        row.getString("team_code"),
        row.getString("post_code"),
        row.getString("plan_code"),
        Columns.integerOrNull(row, "plan_version"),
        row.getBigDecimal("base"),
        row.getInt("days"),
        row.getInt("month_days"),
        row.getBigDecimal("score"),
        row.getString("grade"),
        coefficient == null ? null : coefficient.stripTrailingZeros(),
        row.getBigDecimal("amount"));
  }
}
