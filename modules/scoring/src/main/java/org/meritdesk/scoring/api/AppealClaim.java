package org.meritdesk.scoring.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent finds wrong (申诉项): one criterion of an inspection.
 *
 * @param criterion key of the criterion
 * @param wantedPoint the point that would be right, in the agent's view; null for N/A
 * @param reason why
 * @param evidence record ids of messages of the conversation that show it
 */
public record AppealClaim(
    String criterion, @Nullable String wantedPoint, String reason, List<Long> evidence) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed claim may lack any part
  public AppealClaim {
    reason = reason == null ? "" : reason.strip();
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
