package org.meritdesk.measures.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Contribution;
import org.meritdesk.measures.api.ContributionQuery;
import org.meritdesk.measures.api.Direction;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;

/** Lists the contributions to one measure of one subject (贡献清单), for the drill-down. */
public final class Listing implements ContributionSink {

  private final Measure measure;
  private final Formula formula;
  private final Subject subject;
  private final long firstDay;
  private final long lastDay;
  private final Roster roster;
  private final List<Contribution> entries = new ArrayList<>();

  /** Of the days from the first to the last. */
  public Listing(Measure measure, Subject subject, long firstDay, long lastDay, Roster roster) {
    this.measure = measure;
    this.formula = Formula.of(measure);
    this.subject = subject;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.roster = roster;
  }

  @Override
  public void add(
      Basis basis,
      SubjectKind kind,
      long subjectId,
      long day,
      int hour,
      long recordId,
      long at,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause) {
    if (basis == formula.basis() && mine(kind, subjectId) && inPeriod(day)) {
      note(recordId, at, day, numerator, denominator, cause);
    }
  }

  @Override
  public void presence(
      long agentId, long day, long recordId, long from, long to, boolean handling) {
    boolean mine =
        subject.kind() == SubjectKind.COMPANY
            || mine(SubjectKind.AGENT, agentId)
            || mine(SubjectKind.TEAM, roster.teamOf(agentId, day));
    if (formula.basis() == Basis.OCCUPANCY && mine && inPeriod(day)) {
      note(recordId, from, day, handling ? to - from : 0, to - from, null);
    }
  }

  /** A page of them, worst first; what is excluded comes last. */
  public List<Contribution> page(ContributionQuery query) {
    long sum = 0;
    long over = 0;
    for (Contribution entry : entries) {
      sum += entry.exclusionCause() == null ? entry.numerator() : 0;
      over += entry.exclusionCause() == null ? entry.denominator() : 0;
    }
    long mean = over == 0 ? 0 : sum / over;
    return entries.stream()
        .filter(entry -> !query.lossesOnly() || loses(entry, mean))
        .sorted(worstFirst())
        .skip(query.offset())
        .limit(query.limit())
        .toList();
  }

  /** All that count, worst first. */
  public List<Contribution> counting() {
    return entries.stream()
        .filter(entry -> entry.exclusionCause() == null)
        .sorted(worstFirst())
        .toList();
  }

  private Comparator<Contribution> worstFirst() {
    return Comparator.comparing((Contribution entry) -> entry.exclusionCause() != null)
        .thenComparing(Comparator.comparingLong(this::badness).reversed())
        .thenComparing(Contribution::at)
        .thenComparingLong(Contribution::recordId);
  }

  private boolean loses(Contribution entry, long mean) {
    if (entry.exclusionCause() != null) {
      return false;
    }
    return switch (formula.form()) {
      case RATE -> badness(entry) > 0;
      case MEAN, MEDIAN, NINETIETH ->
          measure.direction() == Direction.HIGHER
              ? entry.numerator() < mean
              : entry.numerator() > mean;
      case SUM -> measure.direction() == Direction.LOWER && entry.numerator() > 0;
      case TIME_RATE, AVERAGE -> false;
    };
  }

  private long badness(Contribution entry) {
    if (measure.direction() != Direction.HIGHER) {
      return entry.numerator();
    }
    return formula.form() == Formula.Form.RATE
        ? entry.denominator() - entry.numerator()
        : -entry.numerator();
  }

  private boolean mine(SubjectKind kind, long id) {
    return subject.kind() == SubjectKind.COMPANY
        ? kind == SubjectKind.QUEUE
        : kind == subject.kind() && id == subject.id();
  }

  private boolean inPeriod(long day) {
    return firstDay <= day && day <= lastDay;
  }

  private void note(
      long recordId,
      long at,
      long day,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause) {
    entries.add(
        new Contribution(
            recordId,
            Instant.ofEpochMilli(at),
            LocalDate.ofEpochDay(day),
            numerator,
            denominator,
            cause == null ? null : cause.name()));
  }
}
