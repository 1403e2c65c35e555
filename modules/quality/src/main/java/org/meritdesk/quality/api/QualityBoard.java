package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inspections of a span at a glance (质检看板).
 *
 * @param all everything together
 * @param teams team by team, by code
 * @param weeks week by week
 * @param inspectors inspector by inspector, the busiest first
 */
public record QualityBoard(
    Summary all, List<TeamRow> teams, List<WeekRow> weeks, List<InspectorRow> inspectors) {

  /** Fixes the lists. */
  public QualityBoard {
    teams = List.copyOf(teams);
    weeks = List.copyOf(weeks);
    inspectors = List.copyOf(inspectors);
  }

  /**
   * Some inspections together (汇总).
   *
   * @param inspections how many were published
   * @param agents how many agents they look at
   * @param mean mean score; null without one
   * @param low lower end of its 95 % interval; null with fewer than two
   * @param high upper end
   * @param passed how many reach the pass mark
   */
  public record Summary(
      long inspections,
      long agents,
      @Nullable BigDecimal mean,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      long passed) {}

  /**
   * A team (团队).
   *
   * @param members how many were assigned to it in the span, so that who was not looked at shows
   */
  public record TeamRow(long teamId, String teamCode, long members, Summary summary) {}

  /** A week, from Monday (周). */
  public record WeekRow(LocalDate monday, Summary summary) {}

  /**
   * An inspector (质检员).
   *
   * @param published how many were published
   * @param drafts how many are begun
   * @param meanSeconds mean time spent on a published one; null without one
   * @param mean mean score
   * @param revised how many were revised later
   */
  public record InspectorRow(
      String login,
      long published,
      long drafts,
      @Nullable BigDecimal meanSeconds,
      @Nullable BigDecimal mean,
      long revised) {}
}
