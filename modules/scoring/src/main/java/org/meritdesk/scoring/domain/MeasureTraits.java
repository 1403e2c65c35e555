package org.meritdesk.scoring.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the rules must know of a measure (指标特征).
 *
 * @param better which figures are better
 * @param percent whether it is published as 0 to 100
 * @param rating whether customers give it
 * @param sum whether it is a sum, so that no single contact can pull it down
 * @param ofAgents whether it can be measured for an agent
 * @param rawPerUnit what a contact's share of one published unit is: 1000 ms for a second, 0.01 for
 *     a percent; null where only the ratio to the figure tells
 */
public record MeasureTraits(
    Better better,
    boolean percent,
    boolean rating,
    boolean sum,
    boolean ofAgents,
    @Nullable BigDecimal rawPerUnit) {}
