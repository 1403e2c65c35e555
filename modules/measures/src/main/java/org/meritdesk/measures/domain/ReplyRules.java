package org.meritdesk.measures.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.ContactFact;
import org.meritdesk.measures.api.Fact;
import org.meritdesk.measures.api.SubjectKind;

/** Rounds of a conversation (对话轮次与响应): who answered what how soon, and what stayed open. */
final class ReplyRules {

  private final ContactFact contact;
  private final Holders holders;
  private final Ruleset ruleset;
  private final Rounds rounds;
  private final WorkHour queueHour;

  ReplyRules(ContactFact contact, Holders holders, Roster roster, Ruleset ruleset) {
    this.contact = contact;
    this.holders = holders;
    this.ruleset = ruleset;
    this.rounds = Rounds.of(contact.messages());
    this.queueHour = WorkHour.of(VolumeRules.entered(contact), contact.zone(), 0);
  }

  void into(Additions to) {
    if (!rounds.asked()) {
      return;
    }
    boolean first = true;
    for (Rounds.Answered round : rounds.answered()) {
      Holder replier = holders.of(round.accountId());
      if (first) {
        both(to, Basis.FIRST_RESPONSE, replier, round.askedAt(), round.millis());
        first = false;
      }
      both(to, Basis.RESPONSE, replier, round.askedAt(), round.millis());
      boolean inTime = round.millis() <= ruleset.replyLimitMs();
      both(to, Basis.THREE_MINUTES, replier, round.askedAt(), inTime ? 1 : 0);
    }
    turns(to);
    open(to);
  }

  private void turns(Additions to) {
    if (rounds.answered().isEmpty()) {
      return;
    }
    queue(to, Basis.TURNS, VolumeRules.entered(contact), rounds.answered().size());
    for (Holder agent : holders.agents()) {
      long own = count(agent.agentId(), 0);
      if (own > 0) {
        to.add(
            Basis.TURNS, SubjectKind.AGENT, agent.agentId(), agent.when(), agent.firstAt(), own, 1);
      }
    }
    for (Holder team : holders.teams()) {
      long own = count(0, team.teamId());
      if (own > 0) {
        to.add(Basis.TURNS, SubjectKind.TEAM, team.teamId(), team.when(), team.firstAt(), own, 1);
      }
    }
  }

  private long count(long agentId, long teamId) {
    List<Rounds.Answered> own = new ArrayList<>(rounds.answered());
    own.removeIf(
        round -> {
          Holder holder = holders.of(round.accountId());
          return holder == null
              || (agentId != 0 ? holder.agentId() != agentId : holder.teamId() != teamId);
        });
    return own.size();
  }

  /** An open round is missed once 180 s are known to have passed; the owner answers for it. */
  private void open(Additions to) {
    boolean closed = contact.closedAt() != Fact.UNKNOWN;
    boolean open = rounds.openSince() != Fact.UNKNOWN;
    long known = closed ? Math.max(contact.closedAt(), rounds.lastAt()) : rounds.lastAt();
    if (open && known - rounds.openSince() > ruleset.replyLimitMs()) {
      both(to, Basis.THREE_MINUTES, holders.owner(), rounds.openSince(), 0);
    }
    if (closed) {
      both(to, Basis.UNANSWERED, holders.owner(), rounds.firstAskedAt(), open ? 1 : 0);
    }
  }

  private void both(Additions to, Basis basis, @Nullable Holder holder, long at, long numerator) {
    queue(to, basis, at, numerator);
    to.credit(basis, holder, at, numerator, 1);
  }

  private void queue(Additions to, Basis basis, long at, long numerator) {
    to.add(basis, SubjectKind.QUEUE, contact.queueId(), queueHour, at, numerator, 1);
  }
}
