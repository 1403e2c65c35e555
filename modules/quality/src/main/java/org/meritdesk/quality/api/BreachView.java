package org.meritdesk.quality.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One breach of compliance (合规违规).
 *
 * @param criterion key of the criterion that failed
 * @param names its question by language tag
 * @param at when the contact's part began
 * @param reason why it was decided so
 */
public record BreachView(
    long id,
    long inspectionId,
    long recordId,
    long agentId,
    String agentName,
    String criterion,
    Map<String, String> names,
    Instant at,
    BreachState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  /** Fixes the map. */
  public BreachView {
    names = Map.copyOf(names);
  }
}
