package org.meritdesk.measures.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one record added to a measure of an agent (单条影响), as {@link Contribution} counts it.
 *
 * @param agentId whom it is credited to
 * @param measure the measure
 * @param recordId the contact, rating or complaint
 * @param at when it happened; of a reply, when the customer had asked
 * @param numerator what it added
 * @param denominator how much it counted
 * @param exclusionCause why it does not count, or null if it does
 */
public record Effect(
    long agentId,
    Measure measure,
    long recordId,
    Instant at,
    long numerator,
    long denominator,
    @Nullable String exclusionCause) {}
