package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a plan (改进步骤): a usual one or one in words.
 *
 * @param number 1, 2, 3 … in the order of their days
 * @param task a usual step; null for one in words
 * @param text what is to be done, or a remark about the usual step
 */
public record ImprovementStep(
    int number,
    @Nullable ImprovementTask task,
    @Nullable String text,
    LocalDate due,
    @Nullable String doneBy,
    @Nullable Instant doneAt) {

  /** Whether it should have been done by then. */
  public boolean late(LocalDate today) {
    return doneAt == null && due.isBefore(today);
  }
}
