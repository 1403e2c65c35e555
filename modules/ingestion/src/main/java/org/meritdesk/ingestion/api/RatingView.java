package org.meritdesk.ingestion.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A rating of a contact (评价). */
public record RatingView(
    long recordId,
    Instant at,
    String scale,
    BigDecimal raw,
    @Nullable PartyView party,
    @Nullable String comment,
    boolean valid) {}
