package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How classes were rated (评价汇总); without marks and words where fewer than five answered, or while
 * answers still come in.
 *
 * @param classes how many classes speak here
 * @param hidden how many were rated by too few, or are being rated
 * @param answers how many answers speak here
 * @param course mean of the questions on the course; null where nothing is shown
 * @param instructor mean of the questions on the instructor
 * @param means by question
 * @param words what people added, in no order that tells who
 */
public record FeedbackSummary(
    int classes,
    int hidden,
    int answers,
    @Nullable BigDecimal course,
    @Nullable BigDecimal instructor,
    Map<FeedbackQuestion, BigDecimal> means,
    List<String> words) {

  /** Fewest answers of a class that are shown. */
  public static final int FEWEST = 5;

  /** Fixes the collections. */
  public FeedbackSummary {
    means = Map.copyOf(means);
    words = List.copyOf(words);
  }

  /** Whether there is anything to show. */
  public boolean shown() {
    return classes > 0;
  }
}
