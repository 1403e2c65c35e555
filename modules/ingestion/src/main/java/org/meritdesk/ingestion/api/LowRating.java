package org.meritdesk.ingestion.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rating that is low (差评).
 *
 * @param recordId the contact
 * @param accountId whom it is about, else who served last; null where nobody did
 * @param value on the scale 1–5, whatever the scale of the platform
 */
public record LowRating(
    long ratingId, long recordId, @Nullable Long accountId, BigDecimal value, Instant at) {}
