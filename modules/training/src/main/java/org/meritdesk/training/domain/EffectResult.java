package org.meritdesk.training.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.Published;
import org.meritdesk.measures.api.Measure;
import org.meritdesk.training.api.EffectFigure;
import org.meritdesk.training.api.EffectReading;

/**
 * What a measure of some learners did, with the pairs it is seen by (效果计算).
 *
 * @param learners who had enough to go by
 */
public record EffectResult(Measure measure, Set<Long> learners, List<MatchedPair> pairs) {

  /** Fixes the collections. */
  public EffectResult {
    learners = Set.copyOf(learners);
    pairs = List.copyOf(pairs);
  }

  /**
   * As published.
   *
   * @param cost of all that was learnt; null if unknown
   * @param people how many it was spent on
   */
  public EffectFigure figure(@Nullable BigDecimal cost, int people) {
    Comparison found = Comparison.of(pairs);
    if (found == null) {
      return new EffectFigure(
          measure,
          EffectReading.TOO_FEW,
          learners.size(),
          pairs.size(),
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null);
    }
    EffectReading reading = found.reading(measure.direction());
    BigDecimal size = found.effectSize();
    return new EffectFigure(
        measure,
        reading,
        learners.size(),
        found.pairs(),
        Published.figure(found.learnersBefore()),
        Published.figure(found.learnersAfter()),
        Published.figure(found.othersBefore()),
        Published.figure(found.othersAfter()),
        Published.figure(found.difference()),
        found.interval().low(),
        found.interval().high(),
        size == null ? null : Published.figure(size),
        CostCheck.perUnit(cost, reading, found.difference(), people));
  }
}
