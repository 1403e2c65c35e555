package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A badge that the caller does not hold, or not on its highest level (徽章目标).
 *
 * @param hours the best streak of the month so far; null for badges of skill
 * @param needed hours of the next level; null for badges of skill
 * @param courses codes of the courses that are missing
 * @param certified whether two people may certify it instead
 */
public record BadgeGoal(
    String rule,
    Map<String, String> names,
    @Nullable BigDecimal hours,
    @Nullable Integer needed,
    List<String> courses,
    boolean certified) {

  /** Fixes the parts. */
  public BadgeGoal {
    names = Map.copyOf(names);
    courses = List.copyOf(courses);
  }
}
