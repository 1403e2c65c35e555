package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A lesson that somebody observed (听课记录).
 *
 * @param marks 1 to 5 for every part
 */
public record LessonDraft(
    @Nullable LocalDate seenOn, Map<LessonPart, Integer> marks, @Nullable String words) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed draft may lack any part
  public LessonDraft {
    marks = marks == null ? Map.of() : Map.copyOf(marks);
    words = words == null || words.isBlank() ? null : words.strip();
  }
}
