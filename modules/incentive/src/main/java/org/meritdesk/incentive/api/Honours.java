package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Stars and other honours of a month (荣誉评选): the rules of the plans in force rank, one person
 * nominates, another confirms; who does not want to be shown is not.
 */
public interface Honours {

  /** What each rule says of a published month; a lead sees the own teams. */
  List<HonourRanking> rankings(YearMonth month, Caller who);

  /**
   * Nominates somebody whom the rule honours, with words that say why.
   *
   * @throws org.meritdesk.kernel.Problem {@code HONOUR_NOT_MET}, {@code HONOUR_TAKEN}, {@code
   *     OWN_WORK}, {@code PAY_REASON_REQUIRED}
   */
  Honour nominate(String rule, YearMonth month, long agentId, String words, Caller maker);

  /** Gives it; {@code HONOUR_NOT_MET} where the published month no longer says so. */
  Honour confirm(long id, Caller checker);

  /** Decides against, with a reason. */
  Honour refuse(long id, String reason, Caller checker);

  /** Takes back what was given, with a reason; it leaves the wall and stays on record. */
  Honour revoke(long id, String reason, Caller checker);

  /** Honours the caller may see, waiting ones first; an agent the own that were given. */
  List<Honour> all(Caller who);

  /** One, or {@code HONOUR_NOT_FOUND} also where the caller may not see it. */
  Honour get(long id, Caller who);

  /** What was given, the newest month first, without who does not want to be shown. */
  List<WallEntry> wall();

  /** Whether the caller is shown on the wall. */
  boolean shown(Caller who);

  /** Shows the caller on the wall, or no more. */
  void show(boolean shown, Caller who);
}
