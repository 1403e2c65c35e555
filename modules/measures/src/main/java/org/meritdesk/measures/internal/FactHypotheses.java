package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.Hypotheses;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.domain.Formula;
import org.meritdesk.measures.domain.PeriodFold;
import org.meritdesk.measures.domain.Tally;

/** Measures with other facts than those that are stored (假设测算). */
@ApplicationScoped
class FactHypotheses implements Hypotheses {

  private FactReading facts;

  @Inject
  FactHypotheses(FactReading facts) {
    this.facts = facts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected FactHypotheses() {}

  @Override
  public Map<Measure, Measurement> measure(
      Subject subject,
      LocalDate from,
      LocalDate toExclusive,
      Set<Measure> measures,
      Predicate<Fact> leaving,
      Collection<? extends Fact> joining) {
    long first = from.toEpochDay();
    long last = toExclusive.toEpochDay() - 1;
    Tally tally =
        facts
            .instead(subject, first, last, leaving, joining, new PeriodFold(subject, first, last))
            .tally();
    Map<Measure, Measurement> values = new EnumMap<>(Measure.class);
    measures.forEach(measure -> values.put(measure, Formula.of(measure).of(subject.kind(), tally)));
    return values;
  }
}
