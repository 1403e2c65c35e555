package org.meritdesk.training.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measured;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.training.api.Trend;
import org.meritdesk.training.domain.Trends;

/** Reads measures of two spans from the cells (走势读取). */
@ApplicationScoped
class TrendReading {

  /** What is looked at where nothing else is named. */
  static final Set<Measure> KEY =
      EnumSet.of(
          Measure.CONTACTS_HANDLED,
          Measure.FIRST_RESPONSE_TIME,
          Measure.THREE_MINUTE_REPLY_RATE,
          Measure.SPEED_OF_ANSWER_AVG,
          Measure.HANDLE_TIME,
          Measure.FCR,
          Measure.TRANSFER_RATE,
          Measure.CSAT_TOP_TWO,
          Measure.COMPLAINT_RATE,
          Measure.QUALITY_SCORE);

  private Measurements measurements;

  @Inject
  TrendReading(Measurements measurements) {
    this.measurements = measurements;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TrendReading() {}

  /**
   * An agent's measures of a span against the span that begins at {@code before} and ends there.
   */
  List<Trend> ofAgent(
      long agent, Set<Measure> measures, LocalDate from, LocalDate toExclusive, LocalDate before) {
    return of(Subject.agent(agent), measures, from, toExclusive, before);
  }

  /** The same of anybody; what has no value in either span is left out. */
  List<Trend> of(
      Subject subject,
      Set<Measure> measures,
      LocalDate from,
      LocalDate toExclusive,
      LocalDate before) {
    Map<Measure, Measurement> now = measurements.of(subject, from, toExclusive, measures);
    Map<Measure, Measurement> then = measurements.of(subject, before, from, measures);
    return measures.stream()
        .sorted()
        .filter(each -> now.get(each) instanceof Measured || then.get(each) instanceof Measured)
        .map(each -> Trends.of(each, now.get(each), then.get(each)))
        .toList();
  }
}
