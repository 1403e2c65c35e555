package org.meritdesk.incentive.api;

import java.time.YearMonth;
import java.util.List;

/**
 * What rules may know when a month is judged (月度依据集).
 *
 * @param month the judged month
 * @param agents everybody with a published appraisal in it, by employee number
 */
public record MonthEvidence(YearMonth month, List<AgentEvidence> agents) {

  /** Fixes the list. */
  public MonthEvidence {
    agents = List.copyOf(agents);
  }
}
