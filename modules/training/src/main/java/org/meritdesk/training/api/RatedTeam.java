package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team that was rated (被评班组); without figures while answers come in and under the fewest.
 *
 * @param answers how many speak here; null where nothing is told
 * @param score their mean; null where nothing is told
 * @param means by question
 * @param words what people added, in no order that tells who
 */
public record RatedTeam(
    long teamId,
    String code,
    String nameZh,
    String nameEn,
    @Nullable Integer answers,
    @Nullable BigDecimal score,
    Map<CooperationQuestion, BigDecimal> means,
    List<String> words) {

  /** Fixes the collections. */
  public RatedTeam {
    means = Map.copyOf(means);
    words = List.copyOf(words);
  }

  /** Whether there is anything to show. */
  public boolean shown() {
    return score != null;
  }
}
