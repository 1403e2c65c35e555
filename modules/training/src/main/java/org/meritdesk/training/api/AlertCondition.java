package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.meritdesk.measures.api.Measure;

/**
 * One condition of a rule (预警条件).
 *
 * @param days the window: so many work days, today the last
 * @param minimumSample with fewer it does not hold
 */
public record AlertCondition(
    Measure measure, AlertTest test, BigDecimal threshold, int days, long minimumSample) {}
