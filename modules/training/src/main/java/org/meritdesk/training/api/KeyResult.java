package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * How one sees that an objective is reached (关键结果).
 *
 * @param text what it is
 * @param measure read from the figures of the quarter; null if it is counted by hand
 * @param start where it stood at the beginning
 * @param target what it is to be; differs from the start
 */
public record KeyResult(
    String text, @Nullable Measure measure, BigDecimal start, BigDecimal target) {}
