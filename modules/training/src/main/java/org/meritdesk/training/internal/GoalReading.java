package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.CoachingProblem;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.KeyResult;
import org.meritdesk.training.api.Quarter;
import org.meritdesk.training.domain.GoalProgress;

/** Reads objectives and where they stand (目标读取). */
@ApplicationScoped
class GoalReading {

  private Measurements measurements;
  private Agents agents;
  private Teams teams;
  private Clock clock;

  @Inject
  GoalReading(Measurements measurements, Agents agents, Teams teams, Clock clock) {
    this.measurements = measurements;
    this.agents = agents;
    this.teams = teams;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected GoalReading() {}

  GoalRight right(Handle handle, long id, boolean lock, Caller who) {
    return GoalRows.one(handle, id, lock)
        .map(row -> right(row, who))
        .filter(GoalRight::sees)
        .orElseThrow(() -> CoachingProblem.GOAL_NOT_FOUND.problem("goal", id));
  }

  private GoalRight right(GoalRows.Row row, Caller who) {
    return new GoalRight(who, scope(who), ledTeams(who), row);
  }

  @Nullable Set<Long> ledTeams(Caller who) {
    return LedTeams.bound(who) ? LedTeams.ids(teams.all(), today(who), who) : null;
  }

  List<GoalView> of(Handle handle, Quarter quarter, Caller who) {
    RowScope scope = scope(who);
    Set<Long> led = ledTeams(who);
    List<GoalRows.Row> rows =
        GoalRows.seen(handle, quarter, who.agentId(), !who.onlyAgent(), scope);
    Map<Long, AgentView> people =
        agents.byIds(
            rows.stream()
                .map(GoalRows.Row::agentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    List<TeamView> all = teams.all();
    return rows.stream()
        .map(row -> view(handle, new GoalRight(who, scope, led, row), people, all))
        .toList();
  }

  GoalView view(Handle handle, GoalRight right) {
    Long agent = right.goal().agentId();
    return view(handle, right, agent == null ? Map.of() : agents.byIds(Set.of(agent)), teams.all());
  }

  private GoalView view(
      Handle handle, GoalRight right, Map<Long, AgentView> people, List<TeamView> all) {
    GoalRows.Row row = right.goal();
    Long agentId = row.agentId();
    AgentView agent = agentId == null ? null : people.get(agentId);
    List<GoalView.Result> results = results(row);
    return new GoalView(
        row.id(),
        row.version(),
        all.stream()
            .filter(team -> Long.valueOf(team.id()).equals(row.teamId()))
            .map(TeamView::code)
            .findFirst()
            .orElse(null),
        agentId,
        agent == null ? "" : agent.name(),
        row.quarter().toString(),
        row.title(),
        row.state(),
        results,
        mean(results),
        GoalRows.notes(handle, row.id()),
        row.madeBy(),
        row.madeAt(),
        row.agreedBy(),
        row.closing(),
        right.deeds());
  }

  private static @Nullable BigDecimal mean(List<GoalView.Result> results) {
    List<BigDecimal> known = new ArrayList<>();
    for (GoalView.Result each : results) {
      BigDecimal progress = each.progress();
      if (progress != null) {
        known.add(progress);
      }
    }
    return GoalProgress.mean(known);
  }

  /** What is bound to a measure is read anew each time; the rest is what was last counted. */
  private List<GoalView.Result> results(GoalRows.Row row) {
    Set<Measure> asked = EnumSet.noneOf(Measure.class);
    for (KeyResult each : row.keyResults()) {
      Measure measure = each.measure();
      if (measure != null) {
        asked.add(measure);
      }
    }
    Map<Measure, Measurement> figures =
        asked.isEmpty()
            ? Map.of()
            : measurements.of(subject(row), row.quarter().from(), row.quarter().end(), asked);
    List<GoalView.Result> results = new ArrayList<>();
    for (int i = 0; i < row.keyResults().size(); i++) {
      KeyResult each = row.keyResults().get(i);
      Measurement figure = each.measure() == null ? null : figures.get(each.measure());
      BigDecimal value =
          each.measure() == null
              ? row.counted().get(i)
              : figure instanceof Measured measured ? Published.figure(measured.value()) : null;
      results.add(
          new GoalView.Result(
              each,
              value,
              figure == null ? 0 : figure.sample(),
              GoalProgress.of(each.start(), each.target(), value)));
    }
    return results;
  }

  private static Subject subject(GoalRows.Row row) {
    Long agent = row.agentId();
    return agent == null
        ? Subject.team(Objects.requireNonNull(row.teamId()))
        : Subject.agent(agent);
  }

  private RowScope scope(Caller who) {
    return agents.scope(who, YearMonth.from(today(who)));
  }

  private LocalDate today(Caller who) {
    return LocalDate.now(clock.withZone(ZoneId.of(who.zone())));
  }
}
