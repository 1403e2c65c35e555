package org.meritdesk.incentive.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Points turned into something (兑换单).
 *
 * @param names names of the item as it was offered, by language tag
 * @param quantity hours, yuan or pieces
 * @param words how it was handed over, or why not
 */
public record Redemption(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    long itemId,
    CatalogueKind kind,
    Map<String, String> names,
    int quantity,
    int points,
    RedemptionState state,
    String requestedBy,
    Instant requestedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String words) {

  /** Fixes the names. */
  public Redemption {
    names = Map.copyOf(names);
  }
}
