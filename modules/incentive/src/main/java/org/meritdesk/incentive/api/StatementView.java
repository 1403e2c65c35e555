package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * What one agent is paid for a month (奖金单).
 *
 * @param runId its run
 * @param month the month
 * @param state state of the run
 * @param agentId whom
 * @param employeeNo employee number when it was computed
 * @param agentName name when it was computed
 * @param currency of the amounts
 * @param total sum of the lines
 * @param lines each with its reason
 */
public record StatementView(
    long runId,
    YearMonth month,
    RunState state,
    long agentId,
    String employeeNo,
    String agentName,
    String currency,
    BigDecimal total,
    List<StatementLine> lines) {

  /** Fixes the list. */
  public StatementView {
    lines = List.copyOf(lines);
  }
}
