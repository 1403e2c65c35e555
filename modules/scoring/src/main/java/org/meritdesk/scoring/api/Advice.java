package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one line needs for its next band (提升建议).
 *
 * @param measure the measure
 * @param value figure now
 * @param needed figure that earns more
 * @param gain what the score gains
 * @param scoreAfter the score then
 * @param gradeAfter the grade then
 */
public record Advice(
    String measure,
    BigDecimal value,
    BigDecimal needed,
    BigDecimal gain,
    BigDecimal scoreAfter,
    @Nullable String gradeAfter) {}
