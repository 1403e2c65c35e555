package org.meritdesk.measures.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.SubjectKind;

/** Writes the additions of one record, with its exclusions (单记录贡献). */
final class Additions {

  private final long recordId;
  private final ExclusionIndex exclusions;
  private final ContributionSink sink;

  Additions(long recordId, ExclusionIndex exclusions, ContributionSink sink) {
    this.recordId = recordId;
    this.exclusions = exclusions;
    this.sink = sink;
  }

  void add(
      Basis basis,
      SubjectKind kind,
      long subjectId,
      WorkHour when,
      long at,
      long numerator,
      long denominator) {
    sink.add(
        basis,
        kind,
        subjectId,
        when.day(),
        when.hour(),
        recordId,
        at,
        numerator,
        denominator,
        exclusions.cause(recordId, basis));
  }

  /** To the holder and the holder's team; nobody, if the account is not known. */
  void credit(Basis basis, @Nullable Holder holder, long at, long numerator, long denominator) {
    if (holder == null) {
      return;
    }
    add(basis, SubjectKind.AGENT, holder.agentId(), holder.when(), at, numerator, denominator);
    if (holder.teamId() != 0) {
      add(basis, SubjectKind.TEAM, holder.teamId(), holder.when(), at, numerator, denominator);
    }
  }
}
