package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A reference value beside an own figure (对标差距).
 *
 * @param own the own figure as published; null where there is none
 * @param sample cases behind it
 * @param word whether the own figure is better or worse than the reference value, beyond chance
 */
public record BenchmarkGap(
    Benchmark benchmark, @Nullable BigDecimal own, long sample, TrendWord word) {}
