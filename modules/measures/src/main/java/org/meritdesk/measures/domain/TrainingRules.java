package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.SubjectKind;
import org.meritdesk.measures.api.TrainingFact;

/** Attendance and results (培训结果): the agent's, the team's of that day, the company's by queue 0. */
final class TrainingRules {

  private static final int WHOLE_DAY = -1;
  private static final long DAY_MS = 86_400_000L;

  private TrainingRules() {}

  static void into(TrainingFact fact, Roster roster, Additions to) {
    Basis basis = fact.kind() == TrainingFact.Kind.EXAM ? Basis.EXAM : Basis.ATTENDANCE;
    WorkHour when = new WorkHour(fact.day().toEpochDay(), WHOLE_DAY);
    long at = when.day() * DAY_MS;
    long met = fact.met() ? 1 : 0;
    to.add(basis, SubjectKind.AGENT, fact.agentId(), when, at, met, 1);
    long team = roster.teamOf(fact.agentId(), when.day());
    if (team != 0) {
      to.add(basis, SubjectKind.TEAM, team, when, at, met, 1);
    }
    to.add(basis, SubjectKind.QUEUE, 0, when, at, met, 1);
  }
}
