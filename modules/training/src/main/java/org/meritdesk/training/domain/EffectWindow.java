package org.meritdesk.training.domain;

import java.time.LocalDate;

/**
 * The weeks that are compared around a day of learning (对比窗口); the day itself counts for neither.
 *
 * @param day when something was learnt
 * @param weeks how many before and how many after
 */
public record EffectWindow(LocalDate day, int weeks) {

  /** Two weeks later, as the field asks. */
  public static final int TWO_WEEKS = 2;

  /** First day of the weeks before; they end where the day begins. */
  public LocalDate from() {
    return day.minusWeeks(weeks);
  }

  /** First day of the weeks after. */
  public LocalDate afterFrom() {
    return day.plusDays(1);
  }

  /** First day no longer of the weeks after. */
  public LocalDate toExclusive() {
    return afterFrom().plusWeeks(weeks);
  }

  /** Whether the weeks after are over on a day. */
  public boolean over(LocalDate today) {
    return !today.isBefore(toExclusive());
  }
}
