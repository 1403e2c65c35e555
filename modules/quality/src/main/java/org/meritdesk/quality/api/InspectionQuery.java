package org.meritdesk.quality.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which inspections are wanted (质检查询); null does not restrict.
 *
 * @param from the contacts' parts began at this moment or later
 * @param to they began before
 * @param limit how many at most, 1 to 500
 * @param order by which column; the newest contact first among equals
 */
public record InspectionQuery(
    Instant from,
    Instant to,
    @Nullable Long recordId,
    @Nullable Long agentId,
    @Nullable String formCode,
    @Nullable String inspector,
    @Nullable FormOutcome outcome,
    @Nullable InspectionState state,
    int offset,
    int limit,
    Order<InspectionColumn> order) {

  /** As they came, the newest contact first. */
  public static final Order<InspectionColumn> NEWEST = Order.falling(InspectionColumn.AT);

  /** All inspections of one contact. */
  public static InspectionQuery ofContact(long recordId, Instant opened, Instant closed) {
    return new InspectionQuery(
        opened.minusSeconds(86_400),
        closed.plusSeconds(86_400),
        recordId,
        null,
        null,
        null,
        null,
        null,
        0,
        100,
        NEWEST);
  }
}
