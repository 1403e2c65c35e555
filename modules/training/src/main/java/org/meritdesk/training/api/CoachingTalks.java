package org.meritdesk.training.api;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Talks between leads and agents (辅导面谈): prepared from figures and conversations, written down,
 * agreed by both, followed up. A lead sees those of the team, an agent the own once asked to come.
 */
public interface CoachingTalks {

  /**
   * Prepares a talk with the agent's figures.
   *
   * @param month the last month of the figures; null for the last whole one
   * @throws org.meritdesk.kernel.Problem {@code agent-not-found}, {@code talk-field}, {@code
   *     not-allowed}
   */
  TalkView open(long agentId, TalkKind kind, @Nullable YearMonth month, Caller lead);

  /**
   * Writes: time, notes, evidence, actions.
   *
   * @throws org.meritdesk.kernel.Problem {@code talk-state}, {@code talk-stale}, {@code
   *     talk-field}, {@code talk-evidence-unknown}
   */
  TalkView change(long id, int version, TalkDraft draft, Caller lead);

  /**
   * Takes a step other than {@link TalkDeed#CHANGE}.
   *
   * @param words what the agent says, what came of it, or why it is called off
   * @throws org.meritdesk.kernel.Problem {@code talk-state}, {@code talk-stale}, {@code
   *     talk-words-required}, {@code talk-empty}, {@code talk-actions-open}
   */
  TalkView act(long id, int version, TalkDeed deed, @Nullable String words, Caller who);

  /**
   * Settles an agreed action: done, or given up by the lead with a reason.
   *
   * @param dropped why it is given up; null if it is done
   */
  TalkView settle(long id, int action, @Nullable String dropped, Caller who);

  /** One talk, or {@code talk-not-found} also where the caller may not see it. */
  TalkView get(long id, Caller who);

  /** Searches within what the caller sees. */
  TalkPage search(TalkQuery query, Caller who);
}
