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
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.AdjustmentKind;
import org.meritdesk.incentive.api.LineAdjustment;
import org.meritdesk.incentive.api.LineKind;
import org.meritdesk.incentive.api.LineReason;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;

/** The tables of statements and their lines. */
final class StatementRows {

  private StatementRows() {}

  static List<Long> agents(Handle handle, long runId) {
    return handle
        .createQuery("select agent_id from incentive.statement where run_id = :run")
        .bind("run", runId)
        .mapTo(Long.class)
        .list();
  }

  static void insert(Handle handle, long runId, List<StatementView> statements) {
    PreparedBatch heads =
        handle.prepareBatch(
            "insert into incentive.statement values (:run, :agent, :employee, :name, :total)");
    PreparedBatch lines =
        handle.prepareBatch(
            """
            insert into incentive.statement_line (run_id, agent_id, line_no, reason, appraisal_id,
              assignment_no, team_code, post_code, plan_code, plan_version, base, days, month_days,
              score, grade, coefficient, amount, step, kind, adjustment_id, facts)
            values (:run, :agent, :no, :reason, :appraisal, :part, :team, :post, :plan, :version,
              :base, :days, :monthDays, :score, :grade, :coefficient, :amount, :step, :kind,
              :adjustment, cast(:facts as jsonb))
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
            select l.*, l.facts::text as known, a.month as concerns, a.kind as adjusts,
              a.reason as because, a.reference
            from incentive.statement_line l
            left join incentive.adjustment a using (adjustment_id)
            join incentive.statement s on s.run_id = l.run_id and s.agent_id = l.agent_id
            join incentive.run r on r.run_id = l.run_id
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
    LineAdjustment adjustment = line.adjustment();
    batch
        .bind("run", runId)
        .bind("agent", agentId)
        .bind("kind", line.kind().name())
        .bind("adjustment", adjustment == null ? null : Long.valueOf(adjustment.id()))
        .bind("facts", PlanJson.write(line.facts()))
        .bind("no", line.lineNo())
        .bind("reason", line.reason().name())
        .bind("appraisal", adjustment == null ? Long.valueOf(line.appraisalId()) : null)
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
        .bind("step", line.step())
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
        row.getBigDecimal("amount"),
        row.getString("step"),
        LineKind.valueOf(row.getString("kind")),
        facts(row.getString("known")),
        adjustment(row));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> facts(String known) {
    return known.equals("{}") ? Map.of() : PlanJson.read(known, Map.class);
  }

  private static @Nullable LineAdjustment adjustment(ResultSet row) throws SQLException {
    return row.getString("adjusts") == null
        ? null
        : new LineAdjustment(
            row.getLong("adjustment_id"),
            Columns.month(row, "concerns"),
            AdjustmentKind.valueOf(row.getString("adjusts")),
            row.getString("because"),
            row.getString("reference"));
  }
}
