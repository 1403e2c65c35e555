package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said and decided in a weekly meeting (周会纪要); each version stays.
 *
 * @param version 1, 2 … of that week
 */
public record MeetingMinutes(
    int version, String text, List<Decision> decisions, String writtenBy, Instant writtenAt) {

  /**
   * Something that was decided (决议).
   *
   * @param owner who sees to it, in words
   */
  public record Decision(String text, @Nullable String owner, @Nullable LocalDate due) {}

  /** What is handed in (周会纪要稿). */
  public record Draft(String text, List<Decision> decisions) {

    /** Fixes the list; what is missing is empty. */
    public Draft {
      text = text == null ? "" : text;
      decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }
  }

  /** Fixes the list. */
  public MeetingMinutes {
    decisions = List.copyOf(decisions);
  }
}
