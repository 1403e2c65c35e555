package org.meritdesk.scoring.api;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which appraisals to show (考核查询).
 *
 * @param month the month
 * @param team code of a team; null for all
 * @param page from 0
 * @param size rows of a page, at most 500
 * @param order how they are ordered
 */
public record AppraisalQuery(
    YearMonth month, @Nullable String team, int page, int size, Order<AppraisalColumn> order) {

  /** By scheme and rank. */
  public AppraisalQuery(YearMonth month, @Nullable String team, int page, int size) {
    this(month, team, page, size, Order.rising(AppraisalColumn.RANK));
  }

  /** All of a month, one large page. */
  public static AppraisalQuery of(YearMonth month) {
    return new AppraisalQuery(month, null, 0, 500);
  }
}
