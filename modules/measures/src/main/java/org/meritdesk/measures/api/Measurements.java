package org.meritdesk.measures.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Measurements over any period, read from cells (指标查询). Days are work days; the end is exclusive.
 */
public interface Measurements {

  /** The asked measures of one subject; every asked measure is in the answer. */
  Map<Measure, Measurement> of(
      Subject subject, LocalDate from, LocalDate toExclusive, Set<Measure> measures);

  /** The asked measures of many subjects in one reading; every asked subject is in the answer. */
  Map<Subject, Map<Measure, Measurement>> of(
      Collection<Subject> subjects, LocalDate from, LocalDate toExclusive, Set<Measure> measures);

  /** One value a work day, in order; days without facts are left out. */
  List<DayValue> daily(Subject subject, LocalDate from, LocalDate toExclusive, Measure measure);

  /** One value for each hour of the week that has facts, Monday 0 h first; agents have none. */
  List<HourValue> heat(Subject subject, LocalDate from, LocalDate toExclusive, Measure measure);

  /** The records behind a value, worst first; what is excluded stays visible with its cause. */
  List<Contribution> contributions(
      Subject subject,
      LocalDate from,
      LocalDate toExclusive,
      Measure measure,
      ContributionQuery query);

  /**
   * All that counts behind the asked measures of many subjects, worst first, in one reading of the
   * facts (计入明细); every asked subject and measure is in the answer.
   */
  Map<Subject, Map<Measure, List<Contribution>>> counting(
      Collection<Subject> subjects, LocalDate from, LocalDate toExclusive, Set<Measure> measures);
}
