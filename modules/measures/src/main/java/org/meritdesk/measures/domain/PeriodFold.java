package org.meritdesk.measures.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.Subject;
import org.meritdesk.measures.api.SubjectKind;

/** Sums what counts for one subject over some days, whole days only (期间合计). */
public final class PeriodFold implements ContributionSink {

  private final Subject subject;
  private final long firstDay;
  private final long lastDay;
  private final Tally tally = new Tally();

  /** Of the days from the first to the last. */
  public PeriodFold(Subject subject, long firstDay, long lastDay) {
    this.subject = subject;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
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
    if (kind != subject.kind() || subjectId != subject.id() || day < firstDay || day > lastDay) {
      return;
    }
    if (cause == null) {
      tally.add(basis, numerator, denominator);
    } else {
      tally.exclude(basis);
    }
  }

  @Override
  public void presence(long agent, long day, long recordId, long from, long to, boolean handling) {
    // Working time is a union of stretches, which only whole cells know.
  }

  /** What was summed. */
  public Tally tally() {
    return tally;
  }
}
