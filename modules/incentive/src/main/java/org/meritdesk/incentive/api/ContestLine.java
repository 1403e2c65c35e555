package org.meritdesk.incentive.api;

import java.math.BigDecimal;

/**
 * One measure of a contest (竞赛指标): on a straight line from the figure that earns nothing to the one
 * that earns all, level outside.
 *
 * @param measure name of a {@code measures.api.Measure}
 * @param weight share of the points, in percent
 * @param nothing figure that earns 0 points; above {@code full} where less is better
 * @param full figure that earns 100 points
 * @param minimumSample least number of cases behind the figure
 */
public record ContestLine(
    String measure, BigDecimal weight, BigDecimal nothing, BigDecimal full, long minimumSample) {}
