package org.meritdesk.measures.domain;

import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Part;
import org.meritdesk.measures.api.StateFact;

/** Stretches of working time (在岗时间), cut at the edges of work days so that none counts twice. */
final class PresenceRules {

  private PresenceRules() {}

  static void handling(
      ContactFact contact, Roster roster, ExclusionIndex exclusions, ContributionSink sink) {
    if (exclusions.cause(contact.recordId(), Basis.OCCUPANCY) != null) {
      return;
    }
    boolean phased = false;
    long[] phases = contact.phases();
    for (int i = 0; i + 3 < phases.length; i += 4) {
      if (phases[i] >= ContactFact.INTERACT) {
        phased = true;
        cut(contact.recordId(), phases[i + 1], phases[i + 2], phases[i + 3], true, roster, sink);
      }
    }
    if (!phased) {
      for (Part part : contact.parts()) {
        cut(contact.recordId(), part.accountId(), part.from(), part.to(), true, roster, sink);
      }
    }
  }

  static void available(
      StateFact state, Roster roster, ExclusionIndex exclusions, ContributionSink sink) {
    if (state.available() && exclusions.cause(state.recordId(), Basis.OCCUPANCY) == null) {
      cut(state.recordId(), state.accountId(), state.from(), state.to(), false, roster, sink);
    }
  }

  private static void cut(
      long recordId,
      long accountId,
      long from,
      long to,
      boolean handling,
      Roster roster,
      ContributionSink sink) {
    Worker worker = roster.ofAccount(accountId);
    if (worker == null) {
      return;
    }
    long start = from;
    while (start < to) {
      long day = worker.at(start).day();
      long next = WorkHour.startOf(day + 1, worker.zone(), worker.cutoffMinutes());
      // The clock may be set back over the cut-off, which makes the same day begin twice.
      next = next > start ? next : WorkHour.startOf(day + 2, worker.zone(), worker.cutoffMinutes());
      long end = Math.min(to, next);
      sink.presence(worker.agentId(), day, recordId, start, end, handling);
      start = end;
    }
  }
}
