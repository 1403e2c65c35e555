package org.meritdesk.incentive.api;

import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Contests over a stretch of days (竞赛): one person writes, another opens and ends; standings are
 * found anew from the figures until the end freezes them.
 */
public interface Contests {

  /** What is wrong with a document, if anything. */
  List<RuleFlaw> check(ContestDocument document);

  /**
   * Keeps a new draft.
   *
   * @throws org.meritdesk.kernel.Problem {@code CONTEST_INVALID} with the findings
   */
  Contest draft(ContestDocument document, Caller maker);

  /** Changes a draft; {@code CONTEST_STATE} if it is none any more or somebody was faster. */
  Contest change(long id, int version, ContestDocument document, Caller maker);

  /** Opens it; never by who wrote it. */
  Contest open(long id, Caller checker);

  /**
   * Ends it after its last day and freezes the standings; the tiers' money is paid by the next run,
   * their points are booked.
   */
  Contest end(long id, Caller checker);

  /** Calls it off, with a reason. */
  Contest cancel(long id, String reason, Caller checker);

  /** Puts a contestant out, with a note that the person reads; the standings keep the row. */
  void exclude(long id, long agentId, String note, Caller who);

  /** Lets a contestant in again. */
  void readmit(long id, long agentId, Caller who);

  /** Contests the caller may see, the newest first. */
  List<Contest> all(Caller who);

  /** One, or {@code CONTEST_NOT_FOUND} also where the caller may not see it. */
  Contest get(long id, Caller who);

  /** Who stands where, best first, as far as the caller may know who it is. */
  List<Contestant> standings(long id, Caller who);
}
