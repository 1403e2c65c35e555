package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Order;

/**
 * Which contacts to list (会话查询).
 *
 * @param from opened at or after
 * @param to opened before
 * @param agentId who had a part in it
 * @param externalId the source's id
 * @param page counted from 0
 * @param order how they are ordered
 */
public record ContactQuery(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Long agentId,
    @Nullable Integer queueId,
    @Nullable String channel,
    @Nullable String outcome,
    @Nullable String externalId,
    int page,
    int size,
    Order<ContactColumn> order) {

  /** The newest first. */
  public ContactQuery(
      @Nullable Instant from,
      @Nullable Instant to,
      @Nullable Long agentId,
      @Nullable Integer queueId,
      @Nullable String channel,
      @Nullable String outcome,
      @Nullable String externalId,
      int page,
      int size) {
    this(
        from,
        to,
        agentId,
        queueId,
        channel,
        outcome,
        externalId,
        page,
        size,
        Order.falling(ContactColumn.OPENED));
  }
}
