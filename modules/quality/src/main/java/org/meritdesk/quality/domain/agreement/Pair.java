package org.meritdesk.quality.domain.agreement;

/**
 * What two raters said about the same unit (成对评分), as places on the scale from 0.
 *
 * @param first the place that the first rater chose
 * @param second the place that the second rater chose
 */
public record Pair(int first, int second) {}
