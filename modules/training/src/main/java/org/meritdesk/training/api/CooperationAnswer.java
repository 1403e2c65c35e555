package org.meritdesk.training.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of one team (协作评分答卷).
 *
 * @param marks 1 to 5 for every question
 * @param words what else there is to say
 */
public record CooperationAnswer(
    long teamId, Map<CooperationQuestion, Integer> marks, @Nullable String words) {

  /** Fills in what may be left out. */
  @SuppressWarnings("NullAway") // a parsed answer may lack any part
  public CooperationAnswer {
    marks = marks == null ? Map.of() : Map.copyOf(marks);
    words = words == null || words.isBlank() ? null : words.strip();
  }
}
