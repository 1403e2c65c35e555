package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meritdesk.scoring.api.MonthScore;

/**
 * A month as a rule looked at it (月度依据).
 *
 * @param month the month
 * @param revision its published revision
 * @param score over all parts; null without one
 * @param counts whether it counts towards the rule
 * @param appraisals the appraisals behind it
 */
public record MonthMark(
    YearMonth month,
    int revision,
    @Nullable BigDecimal score,
    boolean counts,
    List<Long> appraisals) {

  /** Fixes the list. */
  public MonthMark {
    appraisals = List.copyOf(appraisals);
  }

  /** Of a published month. */
  public static MonthMark of(MonthScore month, boolean counts) {
    return new MonthMark(
        month.month(), month.revision(), month.score(), counts, month.appraisals());
  }
}
