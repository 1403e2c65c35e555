package org.meritdesk.incentive.internal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.CareerCase;
import org.meritdesk.incentive.api.CareerRight;
import org.meritdesk.incentive.api.CareerState;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** What of the steps up somebody sees (晋升案展示). */
final class CareerViews {

  private final Agents agents;

  CareerViews(Agents agents) {
    this.agents = agents;
  }

  /** With the people's names, of those rows that the caller may see. */
  List<CareerCase> of(List<CareerRows.Row> rows, Caller who) {
    boolean sees = CareerRight.SEE.heldBy(who);
    Map<YearMonth, RowScope> scopes = new HashMap<>();
    List<CareerRows.Row> visible =
        rows.stream()
            .filter(
                row ->
                    sees
                        ? scopes
                            .computeIfAbsent(row.month(), month -> agents.scope(who, month))
                            .sees(row.agentId())
                        : row.state() == CareerState.APPROVED
                            && Long.valueOf(row.agentId()).equals(who.agentId()))
            .toList();
    Map<Long, AgentView> people =
        agents.byIds(visible.stream().map(CareerRows.Row::agentId).collect(Collectors.toSet()));
    return visible.stream().map(row -> view(row, people.get(row.agentId()))).toList();
  }

  private static CareerCase view(CareerRows.Row row, @Nullable AgentView agent) {
    return new CareerCase(
        row.id(),
        row.agentId(),
        agent == null ? "" : agent.employeeNo(),
        agent == null ? "" : agent.name(),
        row.planCode(),
        row.planVersion(),
        row.promotion(),
        row.month(),
        row.effectiveOn(),
        row.state(),
        row.judgement(),
        row.reason(),
        row.proposedBy(),
        row.proposedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.decisionReason());
  }
}
