package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's account in the points bank (积分账户).
 *
 * @param points what can be spent
 * @param lifetime what was ever earned, less what was undone; spending does not lower it
 * @param stars the star rating that makes (星级)
 * @param title the title that goes with it, by language tag; empty without a star (称号)
 * @param nextStarAt points ever earned that make the next star; null at the last
 * @param expiring what runs out and when, the next first
 */
public record PointsAccount(
    long agentId,
    String employeeNo,
    String agentName,
    String teamCode,
    int points,
    int lifetime,
    int stars,
    Map<String, String> title,
    @Nullable Integer nextStarAt,
    List<Expiring> expiring) {

  /** Fixes the parts. */
  public PointsAccount {
    title = Map.copyOf(title);
    expiring = List.copyOf(expiring);
  }

  /**
   * Points that run out together (将到期积分).
   *
   * @param on the first day on which they no longer count
   */
  public record Expiring(LocalDate on, int points) {}
}
