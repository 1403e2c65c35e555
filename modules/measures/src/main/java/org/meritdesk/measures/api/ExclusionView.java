package org.meritdesk.measures.api;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One exclusion as it stands (剔除记录).
 *
 * @param measures what it takes the record out of; empty means all measures
 * @param endedAt when it was taken back, or null while it holds
 */
public record ExclusionView(
    long exclusionId,
    long recordId,
    Set<Measure> measures,
    ExclusionCause cause,
    String reason,
    String who,
    Instant at,
    @Nullable String endedBy,
    @Nullable Instant endedAt,
    @Nullable String endReason) {}
