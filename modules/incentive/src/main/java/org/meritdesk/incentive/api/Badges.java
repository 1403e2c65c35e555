package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.meritdesk.people.api.Caller;

/**
 * Medals and badges (勋章与徽章): by rule from facts and courses, or named by one person and certified
 * by another; each names its evidence, runs out by day and can be taken back.
 */
public interface Badges {

  /** Badges that the caller may see, waiting ones first. */
  List<Badge> all(Caller who);

  /** Held today by who is shown on the wall, the highest level of each. */
  List<Badge> wall();

  /** What the caller could still get, and what is missing. */
  List<BadgeGoal> missing(Caller agent);

  /** Rules by which badges can be certified, with their names. */
  Map<String, Map<String, String>> certifiable();

  /** Gives what the rules say of a month, and takes back what they no longer say. */
  BadgeRun run(YearMonth month, Caller who);

  /**
   * Runs the last months; for the timer.
   *
   * @return how many were given or taken back
   */
  int nightly();

  /** Names somebody for a badge, with words that say why; never oneself. */
  Badge name(String rule, long agentId, String words, Caller maker);

  /** Certifies; never what one named. */
  Badge certify(long id, Caller checker);

  /** Decides against, with a reason. */
  Badge refuse(long id, String reason, Caller checker);

  /** Takes back, with a reason. */
  Badge revoke(long id, String reason, Caller checker);
}
