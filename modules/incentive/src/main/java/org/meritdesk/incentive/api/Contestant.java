package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the standings (竞赛排名).
 *
 * @param agentId null where the reader is not to know who it is, as are names and figures
 * @param place equal points share a place; null without one
 * @param points 0 to 100 to ten decimals; null where a figure is missing
 * @param tier number of the tier won, 1 for the first; 0 for none
 * @param figures one for each line, in its order
 * @param lacks why there is no place: {@code figure}, {@code sample}, {@code qualifier} or {@code
 *     out}; null with a place
 * @param note why the contestant is out of the contest
 * @param mine whether it is the reader
 */
public record Contestant(
    @Nullable Long agentId,
    @Nullable String name,
    @Nullable String teamCode,
    @Nullable Integer place,
    @Nullable BigDecimal points,
    int tier,
    List<Figure> figures,
    @Nullable String lacks,
    @Nullable String note,
    boolean mine) {

  /** Fixes the list. */
  public Contestant {
    figures = List.copyOf(figures);
  }

  /**
   * What somebody reached on one line (竞赛成绩).
   *
   * @param value null where there is none
   * @param points 0 to 100; null where there is no value or too few cases
   */
  public record Figure(
      String measure, @Nullable BigDecimal value, long sample, @Nullable BigDecimal points) {}
}
