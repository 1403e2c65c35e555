package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Assignment;
import org.meritdesk.people.api.Assignments;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.Appraisals;
import org.meritdesk.training.api.AlertCondition;
import org.meritdesk.training.api.ImprovementKind;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.training.domain.ImprovementRules;

/** Says which plans a published month or an alert asks for (改进计划起草). */
@ApplicationScoped
class ImprovementDrafting {

  private Appraisals appraisals;
  private ImprovementTargets targets;
  private Assignments assignments;
  private Teams teams;
  private Clock clock;

  @Inject
  ImprovementDrafting(
      Appraisals appraisals,
      ImprovementTargets targets,
      Assignments assignments,
      Teams teams,
      Clock clock) {
    this.appraisals = appraisals;
    this.targets = targets;
    this.assignments = assignments;
    this.teams = teams;
    this.clock = clock;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementDrafting() {}

  /** Plans of a month for who is seen and still works here. */
  List<ImprovementRows.Fresh> ofMonth(YearMonth month, Sight sight) {
    LocalDate today = LocalDate.now(clock);
    Map<Long, Assignment> places =
        assignments.during(today, today.plusDays(1)).stream()
            .collect(Collectors.toMap(Assignment::agentId, each -> each, (one, two) -> two));
    Map<Long, Appraisal> longest = new TreeMap<>();
    for (Appraisal each : appraisals.published(month)) {
      if (each.score() != null && places.containsKey(each.agentId())) {
        longest.merge(each.agentId(), each, (one, two) -> two.days() >= one.days() ? two : one);
      }
    }
    Map<Long, List<Appraisal>> byTeam = new TreeMap<>();
    longest.forEach(
        (agent, each) ->
            byTeam
                .computeIfAbsent(place(places, agent).teamId(), team -> new ArrayList<>())
                .add(each));
    Map<Subject, Map<Measure, Measurement>> figures = targets.ofTeams(byTeam.keySet(), month);
    List<ImprovementRows.Fresh> plans = new ArrayList<>();
    byTeam.forEach(
        (team, people) -> {
          Map<Measure, Measurement> ours = figures.getOrDefault(Subject.team(team), Map.of());
          for (Appraisal each : people) {
            if (sight.all() || sight.agents().contains(each.agentId())) {
              person(month, team, each, ours).ifPresent(plans::add);
            }
          }
          List<ImprovementTarget> together = targets.ofTeam(people, ours);
          if ((sight.all() || sight.teams().contains(team)) && !together.isEmpty()) {
            plans.add(fresh(ImprovementKind.TOP3, NeedScene.team(team), month, null, together));
          }
        });
    return plans;
  }

  private static Assignment place(Map<Long, Assignment> places, long agent) {
    return Objects.requireNonNull(places.get(agent));
  }

  private java.util.Optional<ImprovementRows.Fresh> person(
      YearMonth month, long team, Appraisal appraisal, Map<Measure, Measurement> ours) {
    BigDecimal score = Objects.requireNonNull(appraisal.score());
    List<ImprovementTarget> wanted = targets.of(appraisal, ours);
    return wanted.isEmpty()
        ? java.util.Optional.empty()
        : ImprovementRules.ofScore(score)
            .map(
                kind ->
                    fresh(
                        kind, new NeedScene.Whose(appraisal.agentId(), team), month, null, wanted));
  }

  /** The plan that an alert opens; a figure over a fixed limit is its target. */
  ImprovementRows.Fresh ofAlert(AlertRow alert, long team) {
    List<ImprovementTarget> wanted = new ArrayList<>();
    Measure measure = alert.measure();
    List<AlertCondition> conditions = alert.rule().conditions();
    if (measure != null
        && measure.direction() != Direction.RANGE
        && !conditions.isEmpty()
        && !conditions.get(0).test().compares()) {
      wanted.add(new ImprovementTarget(measure, alert.value(), alert.threshold()));
    }
    return fresh(
        ImprovementKind.ALERT,
        new NeedScene.Whose(alert.agentId(), team),
        null,
        alert.id(),
        wanted);
  }

  /** The team of an agent today, if any. */
  @Nullable Long teamOf(long agent) {
    LocalDate today = LocalDate.now(clock);
    return assignments.of(agent).stream()
        .filter(each -> each.covers(today))
        .map(Assignment::teamId)
        .findFirst()
        .orElse(null);
  }

  private ImprovementRows.Fresh fresh(
      ImprovementKind kind,
      NeedScene.Whose whose,
      @Nullable YearMonth month,
      @Nullable Long alert,
      List<ImprovementTarget> wanted) {
    LocalDate today = LocalDate.now(clock);
    return new ImprovementRows.Fresh(
        kind, whose, owner(whose, today), month, alert, today.plusDays(kind.days()), wanted);
  }

  /** Who leads the team today, the latest first; nobody owns the own plan. */
  @Nullable Long owner(NeedScene.Whose whose, LocalDate today) {
    Map<Long, TeamView> byId =
        teams.all().stream().collect(Collectors.toMap(TeamView::id, Function.identity()));
    TeamView team = byId.get(whose.teamId());
    return team == null
        ? null
        : team.leads().stream()
            .filter(lead -> lead.covers(today))
            .sorted(Comparator.comparing(TeamView.Lead::from).reversed())
            .map(TeamView.Lead::agentId)
            .filter(lead -> !lead.equals(whose.agentId()))
            .findFirst()
            .orElse(null);
  }
}
