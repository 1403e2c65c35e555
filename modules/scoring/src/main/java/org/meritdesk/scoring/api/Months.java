package org.meritdesk.scoring.api;

import java.time.YearMonth;
import java.util.List;
import org.meritdesk.people.api.Caller;

/**
 * Closing and publishing of months (月结): open, closed by a maker, then published or sent back by
 * another person.
 */
public interface Months {

  /** The month as it stands. */
  MonthView get(YearMonth month);

  /** Months that were closed once, newest first. */
  List<MonthView> all();

  /**
   * Computes and freezes the appraisals of a month as of the last committed intake batch; {@code
   * MONTH_CLOSED} or {@code MONTH_PUBLISHED} if it already is.
   */
  MonthView close(YearMonth month, Caller maker);

  /** Computes a revision beside a published month; publishing it is a decision of its own. */
  MonthView revise(YearMonth month, String reason, Caller maker);

  /** Publishes a closed month; never by its maker, never by a key that may only close. */
  MonthView publish(YearMonth month, Caller checker);

  /** Sends a closed month back: it is open again. */
  MonthView sendBack(YearMonth month, String reason, Caller checker);
}
