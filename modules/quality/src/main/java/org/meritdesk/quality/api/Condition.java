package org.meritdesk.quality.api;

import java.util.List;

/**
 * A criterion is asked only after certain answers (条件题); if it is not asked, it leaves both sides
 * of the score.
 *
 * @param criterion key of a criterion that stands earlier in the form
 * @param points keys of its points after which the question is asked
 */
public record Condition(String criterion, List<String> points) {

  /** Fills in what a document may leave out. */
  @SuppressWarnings("NullAway") // a parsed document may lack any part
  public Condition {
    points = points == null ? List.of() : List.copyOf(points);
  }
}
