package org.meritdesk.measures.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.SubjectKind;

/** Takes what facts add (贡献接收): the fold sums it, the drill-down lists it. */
public interface ContributionSink {

  /**
   * An addition to a tally.
   *
   * @param hour 0 to 23, or -1 if the fact has no hour
   * @param cause why it does not count, or null if it does
   */
  void add(
      Basis basis,
      SubjectKind kind,
      long subjectId,
      long day,
      int hour,
      long recordId,
      long at,
      long numerator,
      long denominator,
      @Nullable ExclusionCause cause);

  /** A stretch of an agent's work day, in service or ready for it; stretches may overlap. */
  void presence(long agentId, long day, long recordId, long from, long to, boolean handling);
}
