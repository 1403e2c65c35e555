package org.meritdesk.scoring.domain;

/**
 * What the rules must know of a measure (指标特征).
 *
 * @param better which figures are better
 * @param percent whether it is published as 0 to 100
 * @param rating whether customers give it
 * @param sum whether it is a sum, so that no single contact can pull it down
 * @param ofAgents whether it can be measured for an agent
 */
public record MeasureTraits(
    Better better, boolean percent, boolean rating, boolean sum, boolean ofAgents) {}
