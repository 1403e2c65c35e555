package org.meritdesk.scoring.api;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Published months in short, for modules that look over several (月度得分查询); without row scope. */
public interface MonthScores {

  /**
   * Everybody's published months of a span, both ends included, by month and employee number; each
   * from its newest published revision. Months that are not published are left out.
   */
  List<MonthScore> published(YearMonth from, YearMonth to);

  /** The newest published month; empty before there is one. */
  Optional<YearMonth> newest();

  /** Agents of whom an appeal about a day of the month waits for a decision. */
  Set<Long> appealing(YearMonth month);
}
