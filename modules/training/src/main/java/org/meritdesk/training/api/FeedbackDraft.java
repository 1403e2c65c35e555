package org.meritdesk.training.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a class, kept without a name (课后评价).
 *
 * @param marks 1 to 5 for every question
 * @param words what else there is to say
 */
public record FeedbackDraft(Map<FeedbackQuestion, Integer> marks, @Nullable String words) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public FeedbackDraft {
    marks = marks == null ? Map.of() : Map.copyOf(marks);
    words = words == null || words.isBlank() ? null : words.strip();
  }
}
