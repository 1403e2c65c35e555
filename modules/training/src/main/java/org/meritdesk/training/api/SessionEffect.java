package org.meritdesk.training.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of a session (场次效果).
 *
 * @param names names of the course by language tag
 * @param readableFrom first day on which the weeks after are over
 * @param over whether they are; without it there are no figures
 * @param figures one for each measure that the course is for
 * @param cost null if nobody said or the caller may not see it
 */
public record SessionEffect(
    long sessionId,
    String course,
    Map<String, String> names,
    LocalDate heldOn,
    @Nullable String instructorName,
    int attended,
    LocalDate readableFrom,
    boolean over,
    List<EffectFigure> figures,
    FeedbackSummary feedback,
    @Nullable SessionCost cost) {

  /** Fixes the collections. */
  public SessionEffect {
    names = Map.copyOf(names);
    figures = List.copyOf(figures);
  }
}
