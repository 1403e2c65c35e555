package org.meritdesk.measures.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one record adds to a measure of a subject (贡献明细): a rate gets numerator ÷ denominator, a
 * mean gets the value (milliseconds, or millionths) over the number of values.
 *
 * @param recordId the contact, rating, complaint … as intake numbered it
 * @param at when it happened
 * @param workDay the day it counts for
 * @param exclusionCause why it does not count, or null if it does
 */
public record Contribution(
    long recordId,
    Instant at,
    LocalDate workDay,
    long numerator,
    long denominator,
    @Nullable String exclusionCause) {}
