package org.meritdesk.measures.api;

/**
 * How much of a drill-down to show (明细查询).
 *
 * @param lossesOnly only what pulls the value to the worse side
 * @param offset how many to skip, 0 or more
 * @param limit how many at most, 1 to 1000
 */
public record ContributionQuery(boolean lossesOnly, int offset, int limit) {

  /** The first hundred, worst first. */
  public static final ContributionQuery WORST = new ContributionQuery(false, 0, 100);

  /** Refuses a page that cannot be. */
  public ContributionQuery {
    if (offset < 0 || limit < 1 || limit > 1000) {
      throw MeasuresProblem.PAGE_OUT_OF_RANGE.problem("offset", offset, "limit", limit);
    }
  }
}
