package org.meritdesk.training.internal;

import java.util.EnumSet;
import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.PairDeed;

/** What a caller may do with a pair (带教权限). */
record PairRight(Caller who, RowScope scope, PairRows.Row pair) {

  boolean sees() {
    return mine(pair.mentorId())
        || mine(pair.newcomerId())
        || CoachingRight.SEE_PAIRS.heldBy(who)
            && !who.onlyAgent()
            && (scope.sees(pair.mentorId()) || scope.sees(pair.newcomerId()));
  }

  Set<PairDeed> deeds() {
    Set<PairDeed> deeds = EnumSet.noneOf(PairDeed.class);
    if (pair.endedOn() == null && mine(pair.mentorId())) {
      deeds.add(PairDeed.CHECK_IN);
    }
    if (mine(pair.newcomerId())) {
      deeds.add(PairDeed.CONFIRM);
    }
    boolean own = mine(pair.mentorId()) || mine(pair.newcomerId());
    if (pair.endedOn() == null
        && !own
        && CoachingRight.PAIR.heldBy(who)
        && scope.sees(pair.newcomerId())) {
      deeds.add(PairDeed.END);
    }
    return deeds;
  }

  private boolean mine(long agent) {
    return Long.valueOf(agent).equals(who.agentId());
  }
}
