package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * A figure that a need rests on (依据数据), published.
 *
 * @param measure what was measured; null for the share of inspections that missed a criterion, in
 *     percent
 * @param reference what it is held against: the median of the team, the own value of three months
 *     before, or the bound of the quarter; null for a criterion
 * @param sample how many things were counted
 */
public record NeedFigure(
    @Nullable Measure measure, BigDecimal value, @Nullable BigDecimal reference, long sample) {}
