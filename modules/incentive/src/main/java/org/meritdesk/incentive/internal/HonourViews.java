package org.meritdesk.incentive.internal;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.Honour;
import org.meritdesk.incentive.api.HonourRight;
import org.meritdesk.incentive.api.HonourState;
import org.meritdesk.incentive.api.WallEntry;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;

/** What of the honours somebody sees (荣誉展示). */
final class HonourViews {

  private final Jdbi jdbi;
  private final Agents agents;

  HonourViews(Jdbi jdbi, Agents agents) {
    this.jdbi = jdbi;
    this.agents = agents;
  }

  /** What was given, without who does not want to be shown. */
  List<WallEntry> wall() {
    Set<Long> unshown = jdbi.withHandle(HonourRows::unshown);
    List<HonourRows.Row> given =
        jdbi.withHandle(HonourRows::all).stream()
            .filter(each -> each.state() == HonourState.CONFIRMED)
            .filter(each -> !unshown.contains(each.agentId()))
            .toList();
    Map<Long, AgentView> people = people(given);
    return given.stream().map(each -> entry(each, people.get(each.agentId()))).toList();
  }

  /** With the people's names, of those rows that the caller may see. */
  List<Honour> of(List<HonourRows.Row> rows, Caller who) {
    boolean sees = HonourRight.SEE.heldBy(who);
    Map<YearMonth, RowScope> scopes = new HashMap<>();
    List<HonourRows.Row> visible =
        rows.stream()
            .filter(
                row ->
                    sees
                        ? scopes
                            .computeIfAbsent(row.month(), month -> agents.scope(who, month))
                            .sees(row.agentId())
                        : row.state() == HonourState.CONFIRMED
                            && Long.valueOf(row.agentId()).equals(who.agentId()))
            .toList();
    Map<Long, AgentView> people = people(visible);
    Set<Long> unshown = jdbi.withHandle(HonourRows::unshown);
    return visible.stream()
        .map(row -> view(row, people.get(row.agentId()), !unshown.contains(row.agentId())))
        .toList();
  }

  private Map<Long, AgentView> people(List<HonourRows.Row> rows) {
    return agents.byIds(rows.stream().map(HonourRows.Row::agentId).collect(Collectors.toSet()));
  }

  private static Honour view(HonourRows.Row row, @Nullable AgentView agent, boolean shown) {
    return new Honour(
        row.id(),
        row.agentId(),
        agent == null ? "" : agent.employeeNo(),
        agent == null ? "" : agent.name(),
        row.planCode(),
        row.planVersion(),
        row.rule(),
        row.names(),
        row.month(),
        row.place(),
        row.state(),
        row.judgement(),
        row.words(),
        row.nominatedBy(),
        row.nominatedAt(),
        row.decidedBy(),
        row.decidedAt(),
        row.reason(),
        shown);
  }

  private static WallEntry entry(HonourRows.Row row, @Nullable AgentView agent) {
    return new WallEntry(
        row.id(),
        agent == null ? "" : agent.name(),
        agent == null || agent.current() == null ? "" : agent.current().teamCode(),
        row.month(),
        row.rule(),
        row.names(),
        row.place(),
        row.words());
  }
}
