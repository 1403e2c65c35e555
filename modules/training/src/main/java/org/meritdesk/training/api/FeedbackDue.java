package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A class that waits for the caller's rating (待评价课程).
 *
 * @param names names of the course by language tag
 * @param instructorName who taught; null for somebody from outside
 * @param until when it is rated no longer
 */
public record FeedbackDue(
    long sessionId,
    Map<String, String> names,
    LocalDate heldOn,
    @Nullable String instructorName,
    Instant until) {

  /** Fixes the names. */
  public FeedbackDue {
    names = Map.copyOf(names);
  }
}
