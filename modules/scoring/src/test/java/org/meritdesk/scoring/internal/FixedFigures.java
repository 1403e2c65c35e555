package org.meritdesk.scoring.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.DayValue;
import org.meritdesk.measures.api.HourValue;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Reason;
import org.meritdesk.measures.api.Subject;

/** Figures as a test states them, whatever the days. */
final class FixedFigures implements Measurements {

  private final Map<Long, Map<Measure, Measurement>> figures = new HashMap<>();
  private final Map<Measure, List<Contribution>> contributions = new HashMap<>();

  FixedFigures with(long agentId, Measure measure, String value, long sample) {
    figures
        .computeIfAbsent(agentId, id -> new HashMap<>())
        .put(measure, new Measured(new BigDecimal(value), sample, null));
    return this;
  }

  FixedFigures contributing(Measure measure, Contribution... those) {
    contributions.put(measure, List.of(those));
    return this;
  }

  @Override
  public Map<Measure, Measurement> of(
      Subject subject, LocalDate from, LocalDate toExclusive, Set<Measure> measures) {
    Map<Measure, Measurement> known = figures.getOrDefault(subject.id(), Map.of());
    return measures.stream()
        .collect(
            Collectors.toMap(
                each -> each,
                each -> known.getOrDefault(each, new NotMeasurable(Reason.NO_FACTS, 0))));
  }

  @Override
  public Map<Subject, Map<Measure, Measurement>> of(
      Collection<Subject> subjects, LocalDate from, LocalDate toExclusive, Set<Measure> measures) {
    return subjects.stream()
        .collect(Collectors.toMap(each -> each, each -> of(each, from, toExclusive, measures)));
  }

  @Override
  public List<DayValue> daily(Subject subject, LocalDate from, LocalDate to, Measure measure) {
    return List.of();
  }

  @Override
  public List<HourValue> heat(Subject subject, LocalDate from, LocalDate to, Measure measure) {
    return List.of();
  }

  @Override
  public List<Contribution> contributions(
      Subject subject, LocalDate from, LocalDate to, Measure measure, ContributionQuery query) {
    return contributions.getOrDefault(measure, List.of()).stream()
        .skip(query.offset())
        .limit(query.limit())
        .toList();
  }

  @Override
  public Map<Subject, Map<Measure, List<Contribution>>> counting(
      Collection<Subject> subjects, LocalDate from, LocalDate to, Set<Measure> measures) {
    Map<Measure, List<Contribution>> all =
        measures.stream()
            .collect(
                Collectors.toMap(
                    each -> each,
                    each ->
                        contributions.getOrDefault(each, List.of()).stream()
                            .filter(it -> it.exclusionCause() == null)
                            .toList()));
    return subjects.stream().collect(Collectors.toMap(each -> each, each -> all));
  }
}
