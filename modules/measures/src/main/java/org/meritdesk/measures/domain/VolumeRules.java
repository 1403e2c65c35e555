package org.meritdesk.measures.domain;

import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.ContactFact.Outcome;
import org.meritdesk.measures.api.ContactFact.Part;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.SubjectKind;

/** What came and how long it waited (业务量与等待), for the queue and for who answered first. */
final class VolumeRules {

  private final ContactFact contact;
  private final Holders holders;
  private final Ruleset ruleset;
  private final boolean handled;
  private final boolean offered;

  VolumeRules(ContactFact contact, Holders holders, Ruleset ruleset) {
    this.contact = contact;
    this.holders = holders;
    this.ruleset = ruleset;
    this.handled = handled(contact);
    this.offered =
        handled
            || contact.outcome() == Outcome.ABANDONED
            || contact.outcome() == Outcome.MISSED
            || (contact.outcome() == Outcome.UNKNOWN && contact.queuedAt() != Fact.UNKNOWN);
  }

  /** A person served it; without a stated outcome, if somebody had a part in it. */
  static boolean handled(ContactFact contact) {
    return contact.outcome() == Outcome.HANDLED
        || (contact.outcome() == Outcome.UNKNOWN && !contact.parts().isEmpty());
  }

  /** When it entered the queue, or opened if it never did. */
  static long entered(ContactFact contact) {
    return contact.queuedAt() != Fact.UNKNOWN ? contact.queuedAt() : contact.openedAt();
  }

  void into(Additions to) {
    if (handled) {
      for (Holder agent : holders.agents()) {
        to.add(
            Basis.HANDLED, SubjectKind.AGENT, agent.agentId(), agent.when(), agent.firstAt(), 1, 1);
      }
      for (Holder team : holders.teams()) {
        to.add(Basis.HANDLED, SubjectKind.TEAM, team.teamId(), team.when(), team.firstAt(), 1, 1);
      }
    }
    if (offered) {
      boolean abandoned = contact.outcome() == Outcome.ABANDONED;
      queue(to, Basis.OFFERED, 1);
      queue(to, Basis.HANDLED, handled ? 1 : 0);
      queue(to, Basis.ABANDONED, abandoned ? 1 : 0);
      queue(to, Basis.ABANDONMENT, abandoned ? 1 : 0);
      levels(to, abandoned);
    }
  }

  private void levels(Additions to, boolean abandoned) {
    long wait = handled ? waited() : Fact.UNKNOWN;
    boolean inTime = wait != Fact.UNKNOWN && wait <= contact.answerTargetMs();
    if (wait != Fact.UNKNOWN) {
      queue(to, Basis.WAIT, wait);
      queue(to, Basis.LEVEL_D, inTime ? 1 : 0);
      Holder first = holders.first();
      to.credit(Basis.WAIT, first, entered(contact), wait, 1);
      to.credit(Basis.LEVEL_D, first, entered(contact), inTime ? 1 : 0, 1);
    }
    long stay = handled ? wait : leftAfter();
    if (stay != Fact.UNKNOWN) {
      queue(to, Basis.LEVEL_A, stay <= contact.answerTargetMs() ? 1 : 0);
      queue(to, Basis.LEVEL_B, inTime ? 1 : 0);
      if (!abandoned || stay >= ruleset.shortAbandonMs(contact.answerTargetMs())) {
        queue(to, Basis.LEVEL_C, inTime ? 1 : 0);
      }
    }
  }

  private void queue(Additions to, Basis basis, long numerator) {
    long at = entered(contact);
    WorkHour when = WorkHour.of(at, contact.zone(), 0);
    to.add(basis, SubjectKind.QUEUE, contact.queueId(), when, at, numerator, 1);
  }

  /**
   * A call that was put through at once waited no time; a chat without queue times tells nothing.
   */
  private long waited() {
    long answered = answeredAt();
    if (answered == Fact.UNKNOWN) {
      return Fact.UNKNOWN;
    }
    if (contact.queuedAt() == Fact.UNKNOWN) {
      return contact.phone() ? 0 : Fact.UNKNOWN;
    }
    return Math.max(0, answered - contact.queuedAt());
  }

  private long leftAfter() {
    long left = contact.dequeuedAt() != Fact.UNKNOWN ? contact.dequeuedAt() : contact.closedAt();
    return contact.queuedAt() == Fact.UNKNOWN || left == Fact.UNKNOWN
        ? Fact.UNKNOWN
        : Math.max(0, left - contact.queuedAt());
  }

  private long answeredAt() {
    if (contact.answeredAt() != Fact.UNKNOWN) {
      return contact.answeredAt();
    }
    @Nullable Part first = null;
    for (Part part : contact.parts()) {
      first = first == null || part.from() < first.from() ? part : first;
    }
    return first == null ? Fact.UNKNOWN : first.from();
  }
}
