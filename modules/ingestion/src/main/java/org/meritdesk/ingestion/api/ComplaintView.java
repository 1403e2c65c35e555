package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A complaint about a contact (投诉). */
public record ComplaintView(
    long recordId,
    Instant at,
    String cause,
    boolean valid,
    @Nullable PartyView party,
    @Nullable Instant escalatedAt,
    @Nullable Instant resolvedAt) {}
