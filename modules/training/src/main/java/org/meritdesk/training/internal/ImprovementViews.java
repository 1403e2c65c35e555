package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.ImprovementEntry;
import org.meritdesk.training.api.ImprovementPlan;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementStep;
import org.meritdesk.training.domain.ImprovementTransitions;

/** Shows rows of improvement plans with names, steps, effect and what the caller may do. */
@ApplicationScoped
class ImprovementViews {

  private ImprovementEffect effect;
  private Agents agents;
  private Teams teams;
  private Clock clock;

  @Inject
  ImprovementViews(ImprovementEffect effect, Agents agents, Teams teams, Clock clock) {
    this.effect = effect;
    this.agents = agents;
    this.teams = teams;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementViews() {}

  /** One plan whole: with its trail and its effect so far. */
  ImprovementPlan whole(Handle handle, ImprovementRow row, Caller who) {
    List<ImprovementResult> kept = row.results();
    return views(
            handle,
            List.of(row),
            Map.of(row.id(), kept == null ? effect.until(row, LocalDate.now(clock)) : kept),
            ImprovementSteps.trail(handle, row.id()),
            who)
        .get(0);
  }

  /** Many, with the results that were kept. */
  List<ImprovementPlan> of(Handle handle, List<ImprovementRow> rows, Caller who) {
    Map<Long, List<ImprovementResult>> results = new HashMap<>();
    for (ImprovementRow row : rows) {
      List<ImprovementResult> kept = row.results();
      results.put(row.id(), kept == null ? List.of() : kept);
    }
    return views(handle, rows, results, List.of(), who);
  }

  private List<ImprovementPlan> views(
      Handle handle,
      List<ImprovementRow> rows,
      Map<Long, List<ImprovementResult>> results,
      List<ImprovementEntry> trail,
      Caller who) {
    Map<Long, List<ImprovementStep>> steps =
        ImprovementSteps.of(handle, rows.stream().map(ImprovementRow::id).toList());
    Set<Long> named = new HashSet<>();
    for (ImprovementRow row : rows) {
      if (row.agentId() != null) {
        named.add(row.agentId());
      }
      if (row.ownerId() != null) {
        named.add(row.ownerId());
      }
    }
    Map<Long, AgentView> people = agents.byIds(named);
    Map<Long, Map<String, String>> teamNames = new HashMap<>();
    teams
        .all()
        .forEach(
            team -> teamNames.put(team.id(), Map.of("zh-CN", team.nameZh(), "en", team.nameEn())));
    LocalDate today = LocalDate.now(clock);
    return rows.stream()
        .map(
            row ->
                view(
                    row,
                    name(people, row.agentId()),
                    teamNames.getOrDefault(row.teamId(), Map.of()),
                    name(people, row.ownerId()),
                    steps.getOrDefault(row.id(), List.of()),
                    results.getOrDefault(row.id(), List.of()),
                    trail,
                    today,
                    who))
        .toList();
  }

  private static String name(Map<Long, AgentView> people, @Nullable Long id) {
    AgentView agent = id == null ? null : people.get(id);
    return agent == null ? "" : agent.name();
  }

  private static ImprovementPlan view(
      ImprovementRow row,
      String agentName,
      Map<String, String> teamNames,
      String ownerName,
      List<ImprovementStep> steps,
      List<ImprovementResult> results,
      List<ImprovementEntry> trail,
      LocalDate today,
      Caller who) {
    return new ImprovementPlan(
        row.id(),
        row.version(),
        row.kind(),
        row.state(),
        row.agentId(),
        agentName,
        row.teamId(),
        teamNames,
        row.ownerId(),
        ownerName,
        row.month(),
        row.alertId(),
        row.due(),
        row.state().open()
            && (row.due().isBefore(today) || steps.stream().anyMatch(each -> each.late(today))),
        row.targets(),
        steps,
        row.startedOn(),
        results,
        row.madeBy(),
        row.madeAt(),
        row.assessedBy(),
        row.assessedAt(),
        row.consequence(),
        trail,
        ImprovementTransitions.deeds(row.state(), ImprovementParties.of(row, who)));
  }
}
