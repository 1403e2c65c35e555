package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a score of an open month may end (得分区间): what it is now, and what it would be if every
 * figure truly lay at the worse, or the better, end of its interval; all null without a score.
 */
public record ScoreOutlook(
    @Nullable BigDecimal score, @Nullable BigDecimal low, @Nullable BigDecimal high) {}
