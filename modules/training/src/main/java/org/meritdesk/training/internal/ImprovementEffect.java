package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Interval;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.training.api.ImprovementResult;
import org.meritdesk.training.api.ImprovementTarget;
import org.meritdesk.training.domain.ImprovementRules;

/** Measures what became of a plan's targets since it began (改进效果), from the cells. */
@ApplicationScoped
class ImprovementEffect {

  private static final int LEAST_SAMPLE = 10;

  private Measurements measurements;

  @Inject
  ImprovementEffect(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected ImprovementEffect() {}

  /** Target by target; nothing before the plan began. */
  List<ImprovementResult> until(ImprovementRow plan, LocalDate today) {
    LocalDate from = plan.startedOn();
    if (from == null || plan.targets().isEmpty()) {
      return List.of();
    }
    Set<Measure> measures = EnumSet.noneOf(Measure.class);
    plan.targets().forEach(each -> measures.add(each.measure()));
    Map<Measure, Measurement> values =
        measurements.of(plan.subject(), from, today.plusDays(1), measures);
    return plan.targets().stream().map(each -> result(each, values.get(each.measure()))).toList();
  }

  private static ImprovementResult result(
      ImprovementTarget target, @Nullable Measurement measurement) {
    long sample = measurement == null ? 0 : measurement.sample();
    if (!(measurement instanceof Measured measured) || sample < LEAST_SAMPLE) {
      return new ImprovementResult(target.measure(), null, null, null, sample, null);
    }
    BigDecimal value = Published.figure(measured.value());
    Interval interval = measured.interval();
    return new ImprovementResult(
        target.measure(),
        value,
        interval == null ? null : Published.figure(interval.low()),
        interval == null ? null : Published.figure(interval.high()),
        sample,
        ImprovementRules.met(target.measure().direction(), target.goal(), value));
  }
}
