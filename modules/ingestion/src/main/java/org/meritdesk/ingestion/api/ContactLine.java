package org.meritdesk.ingestion.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact in a list (会话条目).
 *
 * @param waitMillis time in the queue, if it was in one
 * @param serviceMillis time with agents
 * @param agents names of those who had a part, in order
 */
public record ContactLine(
    long recordId,
    String source,
    String externalId,
    @Nullable String channel,
    @Nullable String queue,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable String outcome,
    @Nullable Long waitMillis,
    long serviceMillis,
    List<String> agents) {

  /** Copies the list. */
  public ContactLine {
    agents = List.copyOf(agents);
  }
}
