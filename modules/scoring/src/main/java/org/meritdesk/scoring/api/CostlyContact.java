package org.meritdesk.scoring.api;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A contact that cost points (失分会话).
 *
 * @param recordId the contact
 * @param at when
 * @param numerator what it added to the measure
 * @param denominator how much it counted
 * @param cost points of the score, four decimals
 */
public record CostlyContact(
    long recordId, Instant at, long numerator, long denominator, BigDecimal cost) {}
