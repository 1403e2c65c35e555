package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a badge rests on (徽章依据).
 *
 * @param from first moment of the streak
 * @param to last moment of it
 * @param hours of work in it
 * @param contacts how many contacts it counts
 * @param courses codes of the courses that were passed
 * @param words what who named it wrote
 */
public record BadgeEvidence(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable BigDecimal hours,
    int contacts,
    List<String> courses,
    @Nullable String words) {

  /** Fixes the list. */
  @SuppressWarnings("NullAway") // what was kept may lack it
  public BadgeEvidence {
    courses = courses == null ? List.of() : List.copyOf(courses);
  }
}
