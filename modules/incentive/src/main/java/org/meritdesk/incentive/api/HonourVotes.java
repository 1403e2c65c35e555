package org.meritdesk.incentive.api;

import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Votes of colleagues for the newest published month (同事投票): one a person, secret, never for
 * oneself. They tell equal scores apart where a rule says so, and decide nothing alone.
 */
public interface HonourVotes {

  /** An agent can choose among the own team, a lead among the own teams. */
  VoteBallot ballot(Caller who);

  /**
   * Votes, or takes the vote back with nobody.
   *
   * @throws org.meritdesk.kernel.Problem {@code HONOUR_VOTE} for somebody who is not on the ballot
   */
  VoteBallot vote(@Nullable Long agentId, Caller who);
}
