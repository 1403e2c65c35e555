package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An observed lesson (听课记录).
 *
 * @param mark of 100: the mean of the parts times 20
 */
public record ObservedLesson(
    LocalDate seenOn,
    Map<LessonPart, Integer> marks,
    BigDecimal mark,
    @Nullable String words,
    String seenBy) {

  /** Fixes the marks. */
  public ObservedLesson {
    marks = Map.copyOf(marks);
  }
}
