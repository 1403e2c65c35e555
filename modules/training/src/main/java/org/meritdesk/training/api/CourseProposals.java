package org.meritdesk.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;

/**
 * Courses proposed for what was seen to be needed (课程建议): from missed criteria, low and falling
 * measures, and work that is quick but solves nothing. Never the same twice for the same people.
 */
public interface CourseProposals {

  /**
   * Looks at the newest published month, proposes what is new, drops what is not seen any more; on
   * several servers one does it.
   *
   * @return how many are new
   */
  int look();

  /** The same, asked for by somebody. */
  int look(Caller who);

  /** Searches within what the caller sees. */
  ProposalPage search(ProposalQuery query, Caller who);

  /** One proposal, or {@code proposal-not-found}. */
  CourseProposal get(long id, Caller who);

  /**
   * Takes it up: seats the people in the next session with a free seat; without one the wish stays,
   * and doing it again looks for one again.
   */
  CourseProposal accept(long id, Caller who);

  /** Puts it off to a day within half a year. */
  CourseProposal postpone(long id, LocalDate until, @Nullable String reason, Caller who);

  /** Refuses it; the same is not proposed again for 90 days. */
  CourseProposal refuse(long id, String reason, Caller who);
}
