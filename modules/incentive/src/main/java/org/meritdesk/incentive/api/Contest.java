package org.meritdesk.incentive.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contest (竞赛).
 *
 * @param version counts changes of the draft
 * @param reason why it was called off
 */
public record Contest(
    long id,
    ContestDocument document,
    ContestState state,
    int version,
    String madeBy,
    Instant madeAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String reason) {

  /** Whether its days are over. */
  public boolean over(LocalDate today) {
    return today.isAfter(document.until());
  }
}
