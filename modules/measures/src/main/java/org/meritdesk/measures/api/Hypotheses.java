package org.meritdesk.measures.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Measurements as they would be if some facts were others (假设测算); nothing is kept. Read from the
 * facts, so for one subject at a time.
 */
public interface Hypotheses {

  /**
   * The asked measures of a subject over some work days.
   *
   * @param leaving which of the known facts are thought away
   * @param joining facts that are thought to be there
   */
  Map<Measure, Measurement> measure(
      Subject subject,
      LocalDate from,
      LocalDate toExclusive,
      Set<Measure> measures,
      Predicate<Fact> leaving,
      Collection<? extends Fact> joining);
}
