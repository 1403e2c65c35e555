package org.meritdesk.quality.api;

import java.util.Map;
import java.util.Optional;

/**
 * What an inspector answered (质检作答).
 *
 * @param byCriterion answers by key of the criterion; a draft lacks some
 */
public record Answers(Map<String, Answer> byCriterion) {

  /** Fixes the map. */
  @SuppressWarnings("NullAway") // a parsed document may lack the map
  public Answers {
    byCriterion = byCriterion == null ? Map.of() : Map.copyOf(byCriterion);
  }

  /** The answer to a criterion, if it was given. */
  public Optional<Answer> to(Criterion criterion) {
    return Optional.ofNullable(byCriterion.get(criterion.code()));
  }
}
