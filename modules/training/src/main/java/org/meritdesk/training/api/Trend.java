package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * A measure now and before (指标走势).
 *
 * @param value as published; null where there is none
 * @param sample cases behind it
 * @param before of the span before; null where there was none
 * @param beforeSample cases behind that
 */
public record Trend(
    Measure measure,
    @Nullable BigDecimal value,
    long sample,
    @Nullable BigDecimal before,
    long beforeSample,
    TrendWord word) {}
