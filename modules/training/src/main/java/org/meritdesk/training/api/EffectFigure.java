package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * What a measure did after training beside a matched comparison group (效果), as published; figures
 * are left out where there are too few pairs.
 *
 * @param learners attendees with enough to go by before and after
 * @param pairs how many of them have somebody alike who did not learn
 * @param difference by how much more the learners' measure moved
 * @param low lower end of its interval, 95 %
 * @param high upper end
 * @param effectSize Hedges' g of the gains; null where nothing varies
 * @param costPerUnit what it cost to make it one unit better for one person; null unless it got
 *     better, all costs are known and the caller may see them
 */
public record EffectFigure(
    Measure measure,
    EffectReading reading,
    int learners,
    int pairs,
    @Nullable BigDecimal learnersBefore,
    @Nullable BigDecimal learnersAfter,
    @Nullable BigDecimal othersBefore,
    @Nullable BigDecimal othersAfter,
    @Nullable BigDecimal difference,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal effectSize,
    @Nullable BigDecimal costPerUnit) {}
