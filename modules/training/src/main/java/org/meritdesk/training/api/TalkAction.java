package org.meritdesk.training.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed (约定事项).
 *
 * @param no 1, 2 … within the talk
 * @param owner who does it
 * @param due until when
 * @param doneOn when it was done; null while it is open
 * @param doneBy who said so
 * @param dropped why it is no longer wanted; null unless it was given up
 */
public record TalkAction(
    int no,
    String text,
    TalkSide owner,
    LocalDate due,
    @Nullable LocalDate doneOn,
    @Nullable String doneBy,
    @Nullable String dropped) {

  /** Whether it is still to be done. */
  public boolean open() {
    return doneOn == null && dropped == null;
  }

  /** Whether it should have been done before this day. */
  public boolean overdue(LocalDate today) {
    return open() && due.isBefore(today);
  }
}
