package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.meritdesk.people.api.Caller;

/**
 * The points bank (积分银行): a ledger in which every booking sums to zero. Points come from what other
 * parts know by the rule in force, run out by day, and are never fewer than none.
 */
public interface PointsBank {

  /** Accounts that the caller may see, the richest first. */
  List<PointsAccount> accounts(Caller who);

  /** One account, or {@code POINTS_NOT_FOUND} also where the caller may not see it. */
  PointsAccount account(long agentId, Caller who);

  /** What was booked on it, the newest first. */
  List<PointsBooking> bookings(long agentId, Caller who);

  /** The rule in force in a month. */
  Optional<PointsRule> rule(YearMonth month);

  /** Books what the facts of a month give more or less than what is booked. */
  PointsRun run(YearMonth month, Caller who);

  /**
   * Runs the last months and takes what ran out; for the timer.
   *
   * @return how many bookings
   */
  int nightly();

  /** Proposes to give or take points, with a reason. */
  PointsCorrection propose(long agentId, int points, String reason, Caller maker);

  /** Books a correction; never by who proposed it or whose points they are. */
  PointsCorrection confirm(long id, Caller checker);

  /** Decides against it. */
  PointsCorrection refuse(long id, String words, Caller checker);

  /** All corrections, waiting ones first. */
  List<PointsCorrection> corrections(Caller who);
}
