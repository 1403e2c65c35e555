package org.meritdesk.scoring.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.NotMeasurable;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Gate;
import org.meritdesk.scoring.api.SchemeDocument;
import org.meritdesk.scoring.api.SchemeLine;
import org.meritdesk.scoring.domain.Figure;

/**
 * Reads the figures that schemes ask for, published (指标取数): one reading for each stretch of days.
 */
@ApplicationScoped
class PartFigures {

  private Measurements measurements;

  @Inject
  PartFigures(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PartFigures() {}

  private record Days(LocalDate from, LocalDate toExclusive) {}

  /** The figures of each part, by measure name. */
  public Map<Part, Map<String, Figure>> of(
      Collection<Part> parts, Collection<SchemeDocument> schemes) {
    Set<Measure> measures =
        schemes.stream().flatMap(PartFigures::asked).collect(Collectors.toSet());
    Map<Days, List<Part>> byDays =
        parts.stream()
            .collect(Collectors.groupingBy(part -> new Days(part.from(), part.toExclusive())));
    Map<Part, Map<String, Figure>> figures = new HashMap<>();
    byDays.forEach((days, those) -> figures.putAll(read(days, those, measures)));
    return figures;
  }

  private Map<Part, Map<String, Figure>> read(Days days, List<Part> parts, Set<Measure> measures) {
    Set<Subject> agents = new HashSet<>();
    parts.forEach(part -> agents.add(Subject.agent(part.assignment().agentId())));
    Map<Subject, Map<Measure, Measurement>> read =
        measures.isEmpty()
            ? Map.of()
            : measurements.of(agents, days.from(), days.toExclusive(), measures);
    Map<Part, Map<String, Figure>> figures = new HashMap<>();
    for (Part part : parts) {
      Map<String, Figure> byName = new LinkedHashMap<>();
      read.getOrDefault(Subject.agent(part.assignment().agentId()), Map.of())
          .forEach((measure, measurement) -> byName.put(measure.name(), figure(measurement)));
      figures.put(part, byName);
    }
    return figures;
  }

  private static Stream<Measure> asked(SchemeDocument scheme) {
    return Stream.concat(
            scheme.lines().stream().map(SchemeLine::measure),
            scheme.gates().stream().map(Gate::measure))
        .map(MeasureTable.MEASURES::get);
  }

  /** The figure as it is published. */
  static Figure figure(Measurement measurement) {
    if (measurement instanceof Measured measured) {
      Interval interval = measured.interval();
      return new Figure(
          Published.figure(measured.value()),
          measured.sample(),
          published(interval == null ? null : interval.low()),
          published(interval == null ? null : interval.high()),
          null);
    }
    return Figure.missing(((NotMeasurable) measurement).reason().name(), measurement.sample());
  }

  private static @Nullable BigDecimal published(@Nullable BigDecimal exact) {
    return exact == null ? null : Published.figure(exact);
  }
}
