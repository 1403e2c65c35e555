package org.meritdesk.measures.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Handover;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.SubjectKind;

/** How handled contacts were served and whether that solved them (服务过程与解决). */
final class ServiceRules {

  private final ContactFact contact;
  private final Holders holders;
  private final Ruleset ruleset;

  ServiceRules(ContactFact contact, Holders holders, Ruleset ruleset) {
    this.contact = contact;
    this.holders = holders;
    this.ruleset = ruleset;
  }

  void into(Additions to) {
    if (!VolumeRules.handled(contact)) {
      return;
    }
    long entered = VolumeRules.entered(contact);
    WorkHour queueHour = WorkHour.of(entered, contact.zone(), 0);
    Work all = Work.of(contact, null);
    boolean handed = contact.parts().stream().anyMatch(part -> part.handover() != Handover.NONE);
    boolean escalated =
        contact.parts().stream().anyMatch(part -> part.handover() == Handover.ESCALATION);
    Holder whole =
        new Holder(
            0,
            0,
            queueHour,
            entered,
            all.talk(),
            all.hold(),
            all.wrapup(),
            all.handling(),
            handed,
            escalated);
    share(to, SubjectKind.QUEUE, contact.queueId(), whole);
    holders.agents().forEach(agent -> share(to, SubjectKind.AGENT, agent.agentId(), agent));
    holders.teams().forEach(team -> share(to, SubjectKind.TEAM, team.teamId(), team));
    if (contact.closedAt() != Fact.UNKNOWN) {
      solved(to, queueHour, entered);
    }
  }

  private static void share(Additions to, SubjectKind kind, long id, Holder work) {
    duration(to, Basis.TALK, kind, id, work, work.talk());
    duration(to, Basis.HOLD, kind, id, work, work.hold());
    duration(to, Basis.WRAPUP, kind, id, work, work.wrapup());
    duration(to, Basis.HANDLING, kind, id, work, work.handling());
    to.add(Basis.TRANSFER, kind, id, work.when(), work.firstAt(), work.handedOn() ? 1 : 0, 1);
    to.add(
        Basis.ESCALATED_CONTACT,
        kind,
        id,
        work.when(),
        work.firstAt(),
        work.escalated() ? 1 : 0,
        1);
    to.add(Basis.COMPLAINT, kind, id, work.when(), work.firstAt(), 0, 1);
  }

  private static void duration(
      Additions to, Basis basis, SubjectKind kind, long id, Holder work, long millis) {
    if (millis >= 0) {
      to.add(basis, kind, id, work.when(), work.firstAt(), millis, 1);
    }
  }

  /**
   * Solved: nobody else had to take it, and the customer did not come back with it in the window.
   */
  private void solved(Additions to, WorkHour queueHour, long entered) {
    boolean first = contact.gapBeforeMs() >= ruleset.repeatWindowMs();
    boolean solved = !holders.handedOn() && contact.gapAfterMs() >= ruleset.repeatWindowMs();
    Holder agent = holders.first();
    if (first) {
      credit(to, Basis.SOLVED_OF_FIRST, agent, queueHour, entered, solved);
    }
    credit(to, Basis.SOLVED_OF_ALL, agent, queueHour, entered, first && solved);
  }

  private void credit(
      Additions to,
      Basis basis,
      @Nullable Holder agent,
      WorkHour queueHour,
      long entered,
      boolean yes) {
    to.add(basis, SubjectKind.QUEUE, contact.queueId(), queueHour, entered, yes ? 1 : 0, 1);
    to.credit(basis, agent, entered, yes ? 1 : 0, 1);
  }
}
