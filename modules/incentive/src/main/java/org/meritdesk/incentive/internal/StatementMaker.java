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
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.RunState;
import org.meritdesk.incentive.api.StatementLine;
import org.meritdesk.incentive.api.StatementView;
import org.meritdesk.incentive.domain.Payout;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.scoring.api.Appraisal;

/** Turns appraisals into statements by the plans in force (奖金计算): a pure function of both. */
@ApplicationScoped
class StatementMaker {

  private Jdbi jdbi;
  private Agents agents;

  @Inject
  StatementMaker(Jdbi jdbi, Agents agents) {
    this.jdbi = jdbi;
    this.agents = agents;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected StatementMaker() {}

  /** One statement an agent, by employee number. */
  public List<StatementView> statements(YearMonth month, List<Appraisal> appraisals) {
    List<PlanRows.Row> plans = jdbi.withHandle(handle -> PlanRows.inForce(handle, month));
    Map<Long, List<Appraisal>> byAgent =
        appraisals.stream()
            .collect(Collectors.groupingBy(Appraisal::agentId, TreeMap::new, Collectors.toList()));
    Map<Long, AgentView> people = agents.byIds(byAgent.keySet());
    List<StatementView> statements = new ArrayList<>();
    byAgent.forEach(
        (agentId, parts) -> {
          AgentView agent = people.get(agentId);
          statements.add(statement(month, parts, plans, agent == null ? "" : agent.ladderStep()));
        });
    statements.sort(Comparator.comparing(StatementView::employeeNo));
    return statements;
  }

  private static StatementView statement(
      YearMonth month, List<Appraisal> parts, List<PlanRows.Row> plans, String step) {
    List<StatementLine> lines = new ArrayList<>();
    parts.stream()
        .sorted(Comparator.comparing(Appraisal::assignmentNo))
        .forEach(part -> lines.add(line(lines.size() + 1, part, plans, step)));
    BigDecimal total =
        lines.stream()
            .map(StatementLine::amount)
            .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    Appraisal any = parts.get(0);
    return new StatementView(
        0,
        month,
        RunState.PREPARED,
        any.agentId(),
        any.employeeNo(),
        any.agentName(),
        currency(plans),
        total,
        lines);
  }

  private static StatementLine line(
      int lineNo, Appraisal part, List<PlanRows.Row> plans, String step) {
    PlanRows.@Nullable Row plan =
        plans.stream()
            .filter(each -> Payout.base(each.document(), part.postCode(), step).isPresent())
            .findFirst()
            .orElse(null);
    Payout payout =
        Payout.of(
            plan == null ? null : plan.document(),
            part.postCode(),
            step,
            part.score(),
            part.days(),
            part.monthDays());
    Long appraisal = part.id();
    return new StatementLine(
        lineNo,
        payout.reason(),
        appraisal == null ? 0 : appraisal,
        part.assignmentNo(),
        part.teamCode(),
        part.postCode(),
        plan == null ? null : plan.code(),
        plan == null ? null : Integer.valueOf(plan.versionNo()),
        payout.base(),
        part.days(),
        part.monthDays(),
        part.score(),
        part.grade(),
        payout.coefficient(),
        payout.amount());
  }

  /** All plans in force pay in one currency; the yuan where there is none. */
  static String currency(List<PlanRows.Row> plans) {
    return plans.isEmpty() ? "CNY" : plans.get(0).document().currency();
  }
}
