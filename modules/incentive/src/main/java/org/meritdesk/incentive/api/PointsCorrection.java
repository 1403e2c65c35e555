package org.meritdesk.incentive.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction by two people (积分更正).
 *
 * @param points more or fewer
 * @param words why it was refused
 */
public record PointsCorrection(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    int points,
    String reason,
    State state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable String words) {

  /** Where it stands (更正状态). */
  public enum State {
    /** Waits for a second person. */
    PROPOSED,
    /** Booked. */
    CONFIRMED,
    /** Decided against. */
    REFUSED
  }
}
