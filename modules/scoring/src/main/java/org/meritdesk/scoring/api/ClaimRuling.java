package org.meritdesk.scoring.api;

import org.jspecify.annotations.Nullable;

/**
 * What a reviewer decides about a claim (逐项裁定).
 *
 * @param criterion key of the criterion
 * @param upheld whether the claim is accepted
 * @param point the point that the criterion gets if it is; null for N/A
 * @param reason why
 */
public record ClaimRuling(String criterion, boolean upheld, @Nullable String point, String reason) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed ruling may lack any part
  public ClaimRuling {
    reason = reason == null ? "" : reason.strip();
  }
}
