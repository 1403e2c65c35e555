package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Advice;
import org.meritdesk.scoring.api.Appraisal;
import org.meritdesk.scoring.api.AppraisalLine;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.training.domain.ImprovementRules;

/**
 * The lines that lost most, with a goal (三大失分项): what the next band needs, else what the team has.
 * A line for which neither is better than what there is gives way to the next.
 */
@ApplicationScoped
class ImprovementTargets {

  private static final int MOST = 3;

  private Measurements measurements;

  @Inject
  ImprovementTargets(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementTargets() {}

  /** What teams had in a month. */
  Map<Subject, Map<Measure, Measurement>> ofTeams(Collection<Long> teams, YearMonth month) {
    return teams.isEmpty()
        ? Map.of()
        : measurements.of(
            teams.stream().map(Subject::team).toList(),
            month.atDay(1),
            month.plusMonths(1).atDay(1),
            EnumSet.allOf(Measure.class));
  }

  /** Of one person. */
  List<ImprovementTarget> of(Appraisal appraisal, Map<Measure, Measurement> team) {
    List<ImprovementTarget> targets = new ArrayList<>();
    for (AppraisalLine line :
        appraisal.lines().stream()
            .filter(each -> each.lost().signum() > 0)
            .sorted(Comparator.comparing(AppraisalLine::lost).reversed())
            .toList()) {
      Measure measure = measure(line.measure());
      BigDecimal value = line.value();
      if (measure == null || value == null) {
        continue;
      }
      Optional<BigDecimal> goal =
          better(measure, value, needed(appraisal, measure))
              .or(() -> better(measure, value, figure(team.get(measure))));
      goal.ifPresent(each -> targets.add(new ImprovementTarget(measure, value, each)));
      if (targets.size() == MOST) {
        break;
      }
    }
    return targets;
  }

  /** Of a team: what its people lost together; the goal is the middle of what they would need. */
  List<ImprovementTarget> ofTeam(List<Appraisal> people, Map<Measure, Measurement> team) {
    Map<Measure, BigDecimal> lost = new EnumMap<>(Measure.class);
    for (Appraisal appraisal : people) {
      for (AppraisalLine line : appraisal.lines()) {
        Measure measure = measure(line.measure());
        if (measure != null && line.lost().signum() > 0) {
          lost.merge(measure, line.lost(), BigDecimal::add);
        }
      }
    }
    List<ImprovementTarget> targets = new ArrayList<>();
    lost.entrySet().stream()
        .sorted(Map.Entry.<Measure, BigDecimal>comparingByValue().reversed())
        .forEach(
            each -> {
              Measure measure = each.getKey();
              BigDecimal value = figure(team.get(measure));
              if (value != null && targets.size() < MOST) {
                better(measure, value, middle(people, measure))
                    .ifPresent(goal -> targets.add(new ImprovementTarget(measure, value, goal)));
              }
            });
    return targets;
  }

  private static @Nullable BigDecimal middle(List<Appraisal> people, Measure measure) {
    List<BigDecimal> needed = new ArrayList<>();
    for (Appraisal each : people) {
      BigDecimal one = needed(each, measure);
      if (one != null) {
        needed.add(one);
      }
    }
    needed.sort(Comparator.naturalOrder());
    return needed.isEmpty() ? null : needed.get(needed.size() / 2);
  }

  private static @Nullable BigDecimal needed(Appraisal appraisal, Measure measure) {
    return appraisal.advice().stream()
        .filter(each -> each.measure().equals(measure.name()))
        .map(Advice::needed)
        .findFirst()
        .orElse(null);
  }

  private static Optional<BigDecimal> better(
      Measure measure, BigDecimal value, @Nullable BigDecimal goal) {
    return goal == null
            || goal.compareTo(value) == 0
            || !ImprovementRules.met(measure.direction(), value, goal)
        ? Optional.empty()
        : Optional.of(Published.figure(goal));
  }

  private static @Nullable BigDecimal figure(@Nullable Measurement measurement) {
    return measurement instanceof Measured measured ? Published.figure(measured.value()) : null;
  }

  private static @Nullable Measure measure(String name) {
    return Arrays.stream(Measure.values())
        .filter(each -> each.name().equals(name) && each.direction() != Direction.RANGE)
        .findFirst()
        .orElse(null);
  }
}
