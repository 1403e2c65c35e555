package org.meritdesk.scoring.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Appeals against what was judged (申诉): handed in by whom it concerns, decided by a second person
 * who did not judge it. What is upheld becomes a revision of the inspection; the month follows by
 * its own rules.
 */
public interface Appeals {

  /**
   * Hands an appeal in: by the agent whose inspection it is, within its window, one at a time.
   *
   * @throws org.meritdesk.kernel.Problem {@code inspection-not-found}, {@code appeal-too-late},
   *     {@code appeal-open-already}, {@code appeal-claims-missing}, {@code appeal-claim-unknown}
   */
  AppealView file(AppealRequest request, Caller agent);

  /** One appeal, or {@code APPEAL_NOT_FOUND} also where the caller may not see it. */
  AppealView get(long id, Caller who);

  /** Searches within what the caller may see. */
  AppealPage search(AppealQuery query, Caller who);

  /** How many open appeals concern contacts of a month. */
  long open(YearMonth month);

  /**
   * Takes, passes on, asks, answers or withdraws; {@code APPEAL_STALE} if somebody was faster,
   * {@code APPEAL_STATE} if it is not for the caller to do now.
   */
  AppealView act(long id, int version, AppealDeed deed, String text, Caller who);

  /** What rulings would do; nothing is kept. For reviewers. */
  AppealPreview preview(long id, List<ClaimRuling> rulings, Caller who);

  /** Decides every claim at once; whether it is upheld, partly or not follows from the rulings. */
  AppealView decide(long id, int version, List<ClaimRuling> rulings, String reason, Caller who);

  /** Overturn rates of what was decided in a span of days. */
  Overturns overturns(LocalDate from, LocalDate toExclusive, Caller who);
}
