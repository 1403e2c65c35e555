package org.meritdesk.training.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.TalkAction;
import org.meritdesk.training.api.TalkDeed;
import org.meritdesk.training.api.TalkSide;
import org.meritdesk.training.api.TalkState;
import org.meritdesk.training.domain.TalkTransitions;

/** On which side of a talk a caller is, and what that allows (面谈权限). */
record TalkRight(Caller who, RowScope scope, TalkRow talk) {

  /** The side; null for who only reads. Nobody leads a talk about themselves. */
  @Nullable TalkSide side() {
    if (own()) {
      return CoachingRight.SPEAK.heldBy(who) ? TalkSide.AGENT : null;
    }
    return CoachingRight.LEAD_TALKS.heldBy(who) && scope.sees(talk.agentId())
        ? TalkSide.LEAD
        : null;
  }

  boolean sees() {
    if (own()) {
      return talk.invitedAt() != null;
    }
    return CoachingRight.SEE_TALKS.heldBy(who) && !who.onlyAgent() && scope.sees(talk.agentId());
  }

  Set<TalkDeed> deeds() {
    TalkSide side = side();
    return side == null || !sees() ? Set.of() : TalkTransitions.deeds(talk.state(), side);
  }

  /** Each does the own; the lead also says that the agent's is done, or gives it up. */
  Set<Integer> settles(List<TalkAction> actions) {
    TalkSide side = side();
    if (side == null || talk.state() != TalkState.AGREED) {
      return Set.of();
    }
    return actions.stream()
        .filter(TalkAction::open)
        .filter(each -> side == TalkSide.LEAD || each.owner() == TalkSide.AGENT)
        .map(TalkAction::no)
        .collect(Collectors.toSet());
  }

  private boolean own() {
    return Long.valueOf(talk.agentId()).equals(who.agentId());
  }
}
