package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * What a plan wants to reach (改进目标).
 *
 * @param start the published figure that it begins from; null if there was none
 * @param goal the figure to reach
 */
public record ImprovementTarget(Measure measure, @Nullable BigDecimal start, BigDecimal goal) {}
