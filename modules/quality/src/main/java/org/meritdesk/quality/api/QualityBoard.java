package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inspections of a span at a glance (质检看板).
 *
 * @param all everything together
 * @param teams team by team, by code
 * @param weeks week by week
 * @param inspectors inspector by inspector, the busiest first
 * @param plans plan by plan what became of what it drew, by code
 */
public record QualityBoard(
    Summary all,
    List<TeamRow> teams,
    List<WeekRow> weeks,
    List<InspectorRow> inspectors,
    List<PlanRow> plans) {

  /** Fixes the lists. */
  public QualityBoard {
    teams = List.copyOf(teams);
    weeks = List.copyOf(weeks);
    inspectors = List.copyOf(inspectors);
    plans = List.copyOf(plans);
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

  /**
   * A sampling plan (抽样计划), for contacts of the span.
   *
   * @param drawn how many it drew
   * @param done how many of them are published
   * @param skipped how many were left out, with a reason
   * @param overdue how many should have been done
   */
  public record PlanRow(
      String planCode,
      Map<String, String> names,
      long drawn,
      long done,
      long skipped,
      long overdue) {}
}
