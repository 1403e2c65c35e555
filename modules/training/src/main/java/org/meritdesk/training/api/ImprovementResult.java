package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * What became of a target (改进效果), from the cells since the plan began.
 *
 * @param value the published figure; null where too little was measured
 * @param low lower end of its interval, if it has one
 * @param high upper end of its interval
 * @param met whether the goal is reached; null where too little was measured
 */
public record ImprovementResult(
    Measure measure,
    @Nullable BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    long sample,
    @Nullable Boolean met) {}
