package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of all sessions of a course in a span (课程效果); who attended twice counts once.
 *
 * @param sessions how many were held
 * @param read of how many the weeks after are over
 * @param attended seats in which somebody was
 * @param cost of all of them; null unless all are known and the caller may see them
 */
public record CourseEffect(
    String course,
    Map<String, String> names,
    int sessions,
    int read,
    int attended,
    List<EffectFigure> figures,
    FeedbackSummary feedback,
    @Nullable BigDecimal cost) {

  /** Fixes the collections. */
  public CourseEffect {
    names = Map.copyOf(names);
    figures = List.copyOf(figures);
  }
}
