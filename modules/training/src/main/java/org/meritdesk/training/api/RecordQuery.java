package org.meritdesk.training.api;

import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which records are wanted (档案查询), within what the caller sees; null does not restrict.
 *
 * @param person part of a name or an employee number
 * @param limit how many at most, 1 to 500
 */
public record RecordQuery(
    @Nullable Long agentId,
    @Nullable String person,
    @Nullable String course,
    @Nullable RecordState state,
    Order<RecordColumn> order,
    int offset,
    int limit) {

  /** The latest first. */
  public static final Order<RecordColumn> LATEST = Order.falling(RecordColumn.DAY);
}
