package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's hours of leave (调休账户).
 *
 * @param hours what can be asked for today
 * @param grants what was given and is still good, the next to run out first
 */
public record LeaveAccount(long agentId, int hours, List<Grant> grants) {

  /** Fixes the list. */
  public LeaveAccount {
    grants = List.copyOf(grants);
  }

  /**
   * Hours that were given together (调休额度).
   *
   * @param source {@code PRAISE} or {@code REDEMPTION}
   * @param sourceId its number
   * @param expiresOn first day on which they are gone; null for ever
   */
  public record Grant(
      String source, long sourceId, int hours, int remaining, @Nullable LocalDate expiresOn) {}
}
