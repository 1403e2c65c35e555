package org.meritdesk.measures.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.DayValue;
import org.meritdesk.measures.api.HourValue;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Measurement;
import org.meritdesk.measures.api.Measurements;
import org.meritdesk.measures.api.MeasuresProblem;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Family;
import org.meritdesk.measures.domain.Formula;
import org.meritdesk.measures.domain.Listing;
import org.meritdesk.measures.domain.Listings;
import org.meritdesk.measures.domain.Tally;
import org.meritdesk.measures.domain.WeekFold;

/** Measurements from stored cells; the records behind them from the facts (指标查询). */
@ApplicationScoped
class CellMeasurements implements Measurements {

  private static final int MAX_YEARS = 3;

  private Jdbi jdbi;
  private FactReading facts;

  @Inject
  CellMeasurements(Jdbi jdbi, FactReading facts) {
    this.jdbi = jdbi;
    this.facts = facts;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected CellMeasurements() {}

  @Override
  public Map<Measure, Measurement> of(
      Subject subject, LocalDate from, LocalDate toExclusive, Set<Measure> measures) {
    return of(List.of(subject), from, toExclusive, measures).getOrDefault(subject, Map.of());
  }

  @Override
  public Map<Subject, Map<Measure, Measurement>> of(
      Collection<Subject> subjects, LocalDate from, LocalDate toExclusive, Set<Measure> measures) {
    check(from, toExclusive);
    Set<Family> families = EnumSet.noneOf(Family.class);
    measures.forEach(measure -> families.add(Formula.of(measure).basis().family()));
    Map<Subject, Tally> tallies =
        jdbi.withHandle(
            handle -> new CellReading(handle, from, toExclusive, families).period(subjects));
    Map<Subject, Map<Measure, Measurement>> all = new LinkedHashMap<>();
    for (Subject subject : subjects) {
      Tally tally = tallies.getOrDefault(subject, new Tally());
      Map<Measure, Measurement> values = new EnumMap<>(Measure.class);
      for (Measure measure : measures) {
        values.put(measure, Formula.of(measure).of(subject.kind(), tally));
      }
      all.put(subject, values);
    }
    return all;
  }

  @Override
  public List<DayValue> daily(
      Subject subject, LocalDate from, LocalDate toExclusive, Measure measure) {
    check(from, toExclusive);
    Formula formula = Formula.of(measure);
    Set<Family> family = Set.of(formula.basis().family());
    List<DayValue> values = new ArrayList<>();
    jdbi.withHandle(handle -> new CellReading(handle, from, toExclusive, family).daily(subject))
        .forEach((day, tally) -> values.add(new DayValue(day, formula.of(subject.kind(), tally))));
    return values;
  }

  @Override
  public List<HourValue> heat(
      Subject subject, LocalDate from, LocalDate toExclusive, Measure measure) {
    check(from, toExclusive);
    Formula formula = Formula.of(measure);
    List<HourValue> values = new ArrayList<>();
    if (subject.kind() == SubjectKind.AGENT) {
      long first = from.toEpochDay();
      long last = toExclusive.toEpochDay() - 1;
      facts
          .read(
              subject,
              first,
              last,
              roster -> new WeekFold(formula.basis(), subject.id(), first, last))
          .hours()
          .forEach((at, tally) -> values.add(hour(at / 24, at % 24, formula, subject, tally)));
    } else {
      Set<Family> family = Set.of(formula.basis().family());
      jdbi.withHandle(handle -> new CellReading(handle, from, toExclusive, family).heat(subject))
          .forEach(
              (at, tally) -> values.add(hour(at.weekday(), at.hour(), formula, subject, tally)));
    }
    values.sort(Comparator.comparing(HourValue::weekday).thenComparingInt(HourValue::hour));
    return values;
  }

  @Override
  public List<Contribution> contributions(
      Subject subject,
      LocalDate from,
      LocalDate toExclusive,
      Measure measure,
      ContributionQuery query) {
    check(from, toExclusive);
    long first = from.toEpochDay();
    long last = toExclusive.toEpochDay() - 1;
    return facts
        .read(subject, first, last, roster -> new Listing(measure, subject, first, last, roster))
        .page(query);
  }

  @Override
  public Map<Subject, Map<Measure, List<Contribution>>> counting(
      Collection<Subject> subjects, LocalDate from, LocalDate toExclusive, Set<Measure> measures) {
    check(from, toExclusive);
    long first = from.toEpochDay();
    long last = toExclusive.toEpochDay() - 1;
    return facts
        .read(
            subjects, first, last, roster -> new Listings(subjects, measures, first, last, roster))
        .counting();
  }

  private static HourValue hour(
      int weekday, int hour, Formula formula, Subject subject, Tally tally) {
    return new HourValue(DayOfWeek.of(weekday), hour, formula.of(subject.kind(), tally));
  }

  private static void check(LocalDate from, LocalDate toExclusive) {
    if (!from.isBefore(toExclusive) || toExclusive.isAfter(from.plusYears(MAX_YEARS))) {
      throw MeasuresProblem.PERIOD_INVALID.problem("from", from, "to", toExclusive);
    }
  }
}
