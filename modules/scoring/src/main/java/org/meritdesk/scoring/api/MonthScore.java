package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a published month was worth to one agent over all parts (月度得分), each part weighing its
 * calendar days; parts without a score weigh nothing.
 *
 * @param month the month
 * @param revision its newest published revision
 * @param teamCode team of the last part
 * @param postCode post of the last part
 * @param grade grade of the last part that has one
 * @param days calendar days of all parts
 * @param scoredDays calendar days of the parts with a score
 * @param monthDays calendar days of the month
 * @param dayPoints sum of score × days over the parts with a score; null without any
 * @param breached whether a gate was breached in any part
 * @param sample cases behind the thinnest line that counted; 0 without any
 * @param appraisals the appraisals, by part
 */
public record MonthScore(
    YearMonth month,
    int revision,
    long agentId,
    String employeeNo,
    String agentName,
    String teamCode,
    String postCode,
    @Nullable String grade,
    int days,
    int scoredDays,
    int monthDays,
    @Nullable BigDecimal dayPoints,
    boolean breached,
    long sample,
    List<Long> appraisals) {

  private static final int DECIMALS = 2;

  /** Fixes the list. */
  public MonthScore {
    appraisals = List.copyOf(appraisals);
  }

  /** The score as it is shown, two decimals; null without one. */
  public @Nullable BigDecimal score() {
    return dayPoints == null
        ? null
        : dayPoints.divide(BigDecimal.valueOf(scoredDays), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Whether the score lies above an edge, before any rounding: a month of 90.004 is above 90, one
   * of exactly 90 is not, and one without a score is not.
   */
  public boolean above(BigDecimal edge) {
    return dayPoints != null && compare(edge) > 0;
  }

  /** Whether the score reaches an edge, before any rounding. */
  public boolean atLeast(BigDecimal edge) {
    return dayPoints != null && compare(edge) >= 0;
  }

  private int compare(BigDecimal edge) {
    BigDecimal points = dayPoints == null ? BigDecimal.ZERO : dayPoints;
    return points.compareTo(edge.multiply(BigDecimal.valueOf(scoredDays)));
  }
}
