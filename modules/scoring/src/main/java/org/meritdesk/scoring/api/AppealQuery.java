package org.meritdesk.scoring.api;

import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which appeals to list (申诉查询), the oldest open first, then the newest decided.
 *
 * @param states in one of these; all if empty
 * @param inspectionId about this inspection
 * @param month for contacts of this month
 * @param page counted from 0
 * @param order by which column; null for open ones first
 */
public record AppealQuery(
    Set<AppealState> states,
    @Nullable Long inspectionId,
    @Nullable Long agentId,
    @Nullable YearMonth month,
    int page,
    int size,
    @Nullable Order<AppealColumn> order) {

  /** Fixes the set. */
  public AppealQuery {
    states = Set.copyOf(states);
  }
}
