package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.incentive.api.TeamPart;
import org.meritdesk.incentive.domain.PlanInForce;
import org.meritdesk.incentive.domain.TeamResults;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.TeamView;
import org.meritdesk.people.api.Teams;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.api.GoalView;
import org.meritdesk.training.api.Goals;
import org.meritdesk.training.api.Quarter;

/** What teams reached, as rules of plans ask for it (团队结果查询): measures and key results. */
@ApplicationScoped
class TeamResultReader {

  private Teams teams;
  private Measurements measurements;
  private Goals goals;

  @Inject
  TeamResultReader(Teams teams, Measurements measurements, Goals goals) {
    this.teams = teams;
    this.measurements = measurements;
    this.goals = goals;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TeamResultReader() {}

  /** The figures of these teams for every rule of the plans. */
  public TeamResults of(YearMonth month, List<PlanInForce> plans, Set<String> codes) {
    Map<String, Map<String, BigDecimal>> figures = new HashMap<>();
    for (PlanInForce plan : plans) {
      plan.document().rules().stream()
          .filter(TeamPart.class::isInstance)
          .map(TeamPart.class::cast)
          .forEach(
              rule ->
                  figures.put(
                      rule.code(),
                      rule.measure().isEmpty()
                          ? keyResults(month, rule.keyResult(), codes)
                          : measured(month, Measure.valueOf(rule.measure()), codes)));
    }
    return new TeamResults(figures);
  }

  private Map<String, BigDecimal> measured(YearMonth month, Measure measure, Set<String> codes) {
    Map<Subject, String> subjects =
        teams.all().stream()
            .filter(team -> codes.contains(team.code()))
            .collect(Collectors.toMap(team -> Subject.team(team.id()), TeamView::code));
    Map<String, BigDecimal> found = new HashMap<>();
    measurements
        .of(subjects.keySet(), month.atDay(1), month.plusMonths(1).atDay(1), Set.of(measure))
        .forEach(
            (subject, values) -> {
              Measurement value = values.get(measure);
              if (value instanceof Measured known) {
                found.put(
                    subjects.getOrDefault(subject, ""),
                    known.value().setScale(Published.SCALE, RoundingMode.HALF_UP));
              }
            });
    return found;
  }

  /** Of several objectives the one that was set last speaks. */
  private Map<String, BigDecimal> keyResults(YearMonth month, String words, Set<String> codes) {
    Map<String, BigDecimal> found = new HashMap<>();
    goals.of(Quarter.of(month.atDay(1)), Caller.system()).stream()
        .filter(goal -> goal.state() == GoalState.RUNNING || goal.state() == GoalState.CLOSED)
        .filter(goal -> codes.contains(String.valueOf(goal.team())))
        .sorted(Comparator.comparing(GoalView::id))
        .forEach(goal -> reached(goal.results(), words, String.valueOf(goal.team()), found));
    return found;
  }

  private static void reached(
      Collection<GoalView.Result> results,
      String words,
      String team,
      Map<String, BigDecimal> found) {
    String wanted = words.toLowerCase(Locale.ROOT);
    for (GoalView.Result each : results) {
      BigDecimal value = each.value();
      if (value != null && each.keyResult().text().toLowerCase(Locale.ROOT).contains(wanted)) {
        found.put(team, value);
      }
    }
  }
}
