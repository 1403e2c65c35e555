package org.meritdesk.measures.api;

import java.math.BigDecimal;

/** Where the true value lies with 95 % confidence (置信区间), in the unit of the measure. */
public record Interval(BigDecimal low, BigDecimal high) {}
