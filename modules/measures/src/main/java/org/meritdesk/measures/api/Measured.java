package org.meritdesk.measures.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value (已测得): exact or with at least ten decimals, percent as 0–100, durations in seconds;
 * publish it with {@code kernel.Published}.
 *
 * @param sample how many things were counted or timed
 * @param interval where the true value lies with 95 % confidence: Wilson for rates, Student's t for
 *     means; none for counts, sums, percentiles and a mean of fewer than two values
 */
public record Measured(BigDecimal value, long sample, @Nullable Interval interval)
    implements Measurement {}
