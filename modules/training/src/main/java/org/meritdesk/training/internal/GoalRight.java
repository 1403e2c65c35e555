package org.meritdesk.training.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.RowScope;
import org.meritdesk.training.api.CoachingRight;
import org.meritdesk.training.api.GoalDeed;
import org.meritdesk.training.api.GoalState;
import org.meritdesk.training.domain.GoalSide;
import org.meritdesk.training.domain.GoalTransitions;

/**
 * What a caller may do with an objective (目标权限).
 *
 * @param ledTeams teams that the caller leads; null for all
 */
record GoalRight(Caller who, RowScope scope, @Nullable Set<Long> ledTeams, GoalRows.Row goal) {

  /** Everybody sees teams' objectives; commitments are seen like other figures of a person. */
  boolean sees() {
    Long agent = goal.agentId();
    return CoachingRight.SEE_GOALS.heldBy(who)
        && (agent == null || agent.equals(who.agentId()) || !who.onlyAgent() && scope.sees(agent));
  }

  @Nullable GoalSide side() {
    Long agent = goal.agentId();
    if (agent != null && agent.equals(who.agentId())) {
      return CoachingRight.COMMIT.heldBy(who) ? GoalSide.COMMITTED : null;
    }
    boolean theirs =
        agent == null ? ledTeams == null || ledTeams.contains(goal.teamId()) : scope.sees(agent);
    return CoachingRight.LEAD_GOALS.heldBy(who) && theirs ? GoalSide.LEADS : null;
  }

  /** Nobody agrees to what they proposed themselves. */
  Set<GoalDeed> deeds() {
    GoalSide side = side();
    if (side == null) {
      return Set.of();
    }
    Set<GoalDeed> deeds = GoalTransitions.deeds(goal.state(), side);
    if (goal.state() == GoalState.PROPOSED && goal.madeBy().equals(who.name())) {
      deeds.remove(GoalDeed.AGREE);
    }
    return deeds;
  }
}
