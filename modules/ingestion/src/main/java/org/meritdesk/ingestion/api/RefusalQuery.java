package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which refused lines to list (隔离查询).
 *
 * @param state null lists all
 * @param page counted from 0
 * @param order how they are ordered
 */
public record RefusalQuery(
    @Nullable Long loadId,
    @Nullable String source,
    @Nullable RefusalCode code,
    @Nullable RefusalState state,
    int page,
    int size,
    Order<RefusalColumn> order) {

  /** The newest load first. */
  public RefusalQuery(
      @Nullable Long loadId,
      @Nullable String source,
      @Nullable RefusalCode code,
      @Nullable RefusalState state,
      int page,
      int size) {
    this(loadId, source, code, state, page, size, Order.falling(RefusalColumn.LOAD));
  }
}
