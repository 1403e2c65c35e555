package org.meritdesk.training.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * How the departments served rate teams (跨部门协作评分): HR opens a round, everybody asked gets a link of
 * their own and answers without an account. Nothing is told before the round is over and as many
 * answered as it takes, so that no two readings differ by one person's answer; then the score
 * counts on the round's last day for the team, its people and the company.
 */
public interface Cooperation {

  /** The rounds, the latest first. */
  List<CooperationRound> rounds(Caller who);

  /** One round, or {@code cooperation-not-found}. */
  CooperationRound get(long id, Caller who);

  /** Opens a round and tells the links, this once. */
  CooperationOpened open(CooperationDraft draft, Caller who);

  /** Draws new links for all who have not answered; the old ones no longer fit. */
  CooperationOpened remind(long id, Caller who);

  /** Enters what somebody asked has answered elsewhere. */
  CooperationRound enter(long id, long invitationId, List<CooperationAnswer> answers, Caller who);

  /** Ends a round before its day. */
  CooperationRound close(long id, int version, Caller who);

  /** Takes a round back, also one that counts, with a reason. */
  CooperationRound withdraw(long id, int version, String reason, Caller who);

  /**
   * Ends the rounds whose day is over.
   *
   * @return how many
   */
  int closeDue();
}
