package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.ExternalFact;
import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.api.Unit;

/**
 * Figures delivered from outside (外部指标): an agent's counts for the team of that day too, every one
 * for the company by way of queue 0.
 */
final class ExternalRules {

  private ExternalRules() {}

  static void into(ExternalFact fact, Roster roster, Additions to) {
    Basis basis = Formula.of(fact.measure()).basis();
    long over = fact.measure().unit() == Unit.PERCENT ? fact.denominatorMillionths() : 1;
    WorkHour when = new WorkHour(fact.day().toEpochDay(), -1);
    long at = when.day() * 86_400_000L;
    long team = fact.teamId();
    Worker worker = roster.ofAccount(fact.accountId());
    if (worker != null) {
      to.add(
          basis, SubjectKind.AGENT, worker.agentId(), when, at, fact.numeratorMillionths(), over);
      team = roster.teamOf(worker.agentId(), when.day());
    }
    if (team != 0) {
      to.add(basis, SubjectKind.TEAM, team, when, at, fact.numeratorMillionths(), over);
    }
    to.add(basis, SubjectKind.QUEUE, 0, when, at, fact.numeratorMillionths(), over);
  }
}
