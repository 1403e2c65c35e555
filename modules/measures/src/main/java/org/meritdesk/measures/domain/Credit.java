package org.meritdesk.measures.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.SubjectKind;

/**
 * Whom something that happened at a moment is credited to (归属): the agent and the team of that day.
 */
final class Credit {

  private final @Nullable Worker worker;
  private final WorkHour when;
  private final long at;
  private final long teamId;

  Credit(long accountId, long at, Roster roster) {
    this.worker = roster.ofAccount(accountId);
    this.at = at;
    this.when = worker == null ? new WorkHour(0, 0) : worker.at(at);
    this.teamId = worker == null ? 0 : roster.teamOf(worker.agentId(), when.day());
  }

  void add(Additions to, Basis basis, long numerator, long denominator) {
    if (worker == null) {
      return;
    }
    to.add(basis, SubjectKind.AGENT, worker.agentId(), when, at, numerator, denominator);
    if (teamId != 0) {
      to.add(basis, SubjectKind.TEAM, teamId, when, at, numerator, denominator);
    }
  }
}
