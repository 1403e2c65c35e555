package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.CollaborationFact;

/** Sharing and cooperation (协作结果): credited to the subject that the fact names. */
final class CollaborationRules {

  private static final int WHOLE_DAY = -1;
  private static final long DAY_MS = 86_400_000L;

  private CollaborationRules() {}

  static void into(CollaborationFact fact, Additions to) {
    WorkHour when = new WorkHour(fact.day().toEpochDay(), WHOLE_DAY);
    to.add(
        fact.kind() == CollaborationFact.Kind.SHARING ? Basis.SHARING : Basis.COOPERATION,
        fact.subject().kind(),
        fact.subject().id(),
        when,
        when.day() * DAY_MS,
        fact.numerator(),
        fact.denominator());
  }
}
