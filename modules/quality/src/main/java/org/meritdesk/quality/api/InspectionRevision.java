package org.meritdesk.quality.api;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One published state of an inspection (质检修订).
 *
 * @param revision 1 is what was published first
 * @param score null if nothing was judged
 * @param reason why it was revised; null for the first
 * @param reference what led to it, such as {@code appeal:12}
 */
public record InspectionRevision(
    int revision,
    Answers answers,
    FormResult result,
    @Nullable BigDecimal score,
    FormOutcome outcome,
    String madeBy,
    Instant madeAt,
    @Nullable String reason,
    @Nullable String reference) {}
