package org.meritdesk.incentive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.incentive.api.PieceReward;
import org.meritdesk.incentive.domain.PieceCounts;
import org.meritdesk.incentive.domain.PlanInForce;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.scoring.api.Appraisal;

/** Counts what rules reward by the piece (计件查询), over the days of each part. */
@ApplicationScoped
class PieceReader {

  private record Days(LocalDate from, LocalDate toExclusive) {}

  private Measurements measurements;

  @Inject
  PieceReader(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected PieceReader() {}

  /**
   * The counts of these parts for every rule of the plans; read once for parts of the same days.
   */
  public PieceCounts of(List<PlanInForce> plans, List<Appraisal> parts) {
    Map<String, Map<PieceCounts.Of, BigDecimal>> counts = new HashMap<>();
    for (PlanInForce plan : plans) {
      plan.document().rules().stream()
          .filter(PieceReward.class::isInstance)
          .map(PieceReward.class::cast)
          .forEach(rule -> counts.put(rule.code(), counted(rule, parts)));
    }
    return new PieceCounts(counts);
  }

  private Map<PieceCounts.Of, BigDecimal> counted(PieceReward rule, List<Appraisal> parts) {
    Map<PieceCounts.Of, BigDecimal> found = new HashMap<>();
    parts.stream()
        .filter(part -> rule.concerns(part.postCode()))
        .collect(Collectors.groupingBy(part -> new Days(part.from(), part.toExclusive())))
        .forEach((days, same) -> found.putAll(counted(rule, days, same)));
    return found;
  }

  private Map<PieceCounts.Of, BigDecimal> counted(
      PieceReward rule, Days days, List<Appraisal> parts) {
    Measure measure = Measure.valueOf(rule.measure());
    Map<Subject, Map<Measure, Measurement>> read =
        measurements.of(
            parts.stream().map(part -> Subject.agent(part.agentId())).collect(Collectors.toSet()),
            days.from(),
            days.toExclusive(),
            Set.of(measure));
    Map<PieceCounts.Of, BigDecimal> found = new HashMap<>();
    for (Appraisal part : parts) {
      Measurement value = read.getOrDefault(Subject.agent(part.agentId()), Map.of()).get(measure);
      if (value instanceof Measured known) {
        found.put(new PieceCounts.Of(part.agentId(), part.assignmentNo()), known.value());
      }
    }
    return found;
  }
}
