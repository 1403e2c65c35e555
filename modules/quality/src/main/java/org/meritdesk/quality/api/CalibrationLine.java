package org.meritdesk.quality.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A session in the list (校准一览).
 *
 * @param formNames names of the form by language tag
 * @param contacts how many contacts are marked
 * @param graders how many mark, the expert included
 * @param submitted marks submitted so far
 * @param wanted marks wanted in all
 * @param takesPart whether the caller marks
 * @param ownSubmitted marks that the caller submitted
 */
public record CalibrationLine(
    long id,
    String name,
    String formCode,
    int formVersion,
    Map<String, String> formNames,
    CalibrationState state,
    String openedBy,
    Instant openedAt,
    @Nullable Instant revealedAt,
    @Nullable LocalDate dueOn,
    int contacts,
    int graders,
    int submitted,
    int wanted,
    boolean takesPart,
    int ownSubmitted) {

  /** Fixes the map. */
  public CalibrationLine {
    formNames = Map.copyOf(formNames);
  }

  /** Whether the caller still has to mark. */
  public boolean waitsForCaller() {
    return state == CalibrationState.OPEN && takesPart && ownSubmitted < contacts;
  }
}
