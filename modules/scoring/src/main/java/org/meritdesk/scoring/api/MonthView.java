package org.meritdesk.scoring.api;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month and its closing (月结).
 *
 * @param month the month
 * @param state where it stands
 * @param revision number of the newest closing that was not sent back; 0 if none
 * @param asOfBatch last intake batch that the closing has seen
 * @param closedBy the maker
 * @param closedAt when it was closed
 * @param decidedBy the checker
 * @param decidedAt when it was published
 * @param sentBackReason why the last closing was sent back, if it was
 * @param appraisals how many appraisals it holds
 * @param scored how many of them have a score
 * @param notEnoughData how many lack data
 * @param withoutScheme how many assignments no scheme covers
 * @param pendingCells cells that wait to be recomputed
 * @param openRepeats contacts whose repeat window was or is still open
 * @param digest digest over all appraisals of the closing
 */
public record MonthView(
    YearMonth month,
    MonthState state,
    int revision,
    @Nullable Long asOfBatch,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String sentBackReason,
    int appraisals,
    int scored,
    int notEnoughData,
    int withoutScheme,
    long pendingCells,
    List<OpenRepeat> openRepeats,
    @Nullable String digest) {

  /** Fixes the list. */
  public MonthView {
    openRepeats = List.copyOf(openRepeats);
  }
}
