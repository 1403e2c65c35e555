package org.meritdesk.measures.internal;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ExclusionCause;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.domain.Basis;
import org.meritdesk.measures.domain.ContributionSink;

/** Collects the cells that facts add to (受影响单元). */
final class TouchedKeys implements ContributionSink {

  private final Set<Key> keys = new HashSet<>();

  Set<Key> keys() {
    return keys;
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
    keys.add(new Key(kind, subjectId, day));
  }

  @Override
  public void presence(
      long agentId, long day, long recordId, long from, long to, boolean handling) {
    keys.add(new Key(SubjectKind.AGENT, agentId, day));
  }
}
