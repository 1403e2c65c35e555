package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which loads to list (装载查询).
 *
 * @param page counted from 0
 * @param order how they are ordered
 */
public record LoadQuery(
    @Nullable String source, @Nullable FactKind kind, int page, int size, Order<LoadColumn> order) {

  /** The newest first. */
  public LoadQuery(@Nullable String source, @Nullable FactKind kind, int page, int size) {
    this(source, kind, page, size, Order.falling(LoadColumn.STARTED));
  }
}
