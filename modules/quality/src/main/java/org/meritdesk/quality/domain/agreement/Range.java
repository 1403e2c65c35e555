package org.meritdesk.quality.domain.agreement;

/**
 * Where the true coefficient lies with 95 % confidence (置信区间).
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Range(double low, double high) {}
