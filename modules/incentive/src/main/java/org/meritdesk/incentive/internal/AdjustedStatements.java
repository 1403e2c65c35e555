package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;

/**
 * Statements with what corrects earlier months (奖金单与调整): each adjustment is a line of its own; who
 * has no part in the month gets a statement of corrections alone.
 */
@ApplicationScoped
class AdjustedStatements {

  private Agents agents;

  @Inject
  AdjustedStatements(Agents agents) {
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected AdjustedStatements() {}

  /** All of them, by employee number. */
  public List<StatementView> with(
      YearMonth month, List<StatementView> computed, List<AdjustmentRows.Row> corrections) {
    if (corrections.isEmpty()) {
      return computed;
    }
    Map<Long, List<AdjustmentRows.Row>> byAgent =
        corrections.stream()
            .collect(
                Collectors.groupingBy(
                    AdjustmentRows.Row::agentId, TreeMap::new, Collectors.toList()));
    List<StatementView> all = new ArrayList<>();
    for (StatementView each : computed) {
      List<AdjustmentRows.Row> own = byAgent.remove(each.agentId());
      all.add(own == null ? each : with(each, own));
    }
    Map<Long, AgentView> absent = agents.byIds(byAgent.keySet());
    String currency = computed.get(0).currency();
    byAgent.forEach(
        (agent, own) -> all.add(with(empty(month, agent, absent.get(agent), currency), own)));
    all.sort(Comparator.comparing(StatementView::employeeNo));
    return all;
  }

  private static StatementView with(StatementView statement, List<AdjustmentRows.Row> own) {
    List<StatementLine> lines = new ArrayList<>(statement.lines());
    BigDecimal total = statement.total();
    for (AdjustmentRows.Row each : own) {
      lines.add(StatementLine.of(lines.size() + 1, each.line(), each.amount()));
      total = total.add(each.amount());
    }
    return new StatementView(
        0,
        statement.month(),
        statement.state(),
        statement.agentId(),
        statement.employeeNo(),
        statement.agentName(),
        statement.currency(),
        total,
        lines);
  }

  private static StatementView empty(
      YearMonth month, long agentId, @Nullable AgentView agent, String currency) {
    return new StatementView(
        0,
        month,
        RunState.PREPARED,
        agentId,
        agent == null ? "" : agent.employeeNo(),
        agent == null ? "" : agent.name(),
        currency,
        BigDecimal.ZERO.setScale(2),
        List.of());
  }
}
