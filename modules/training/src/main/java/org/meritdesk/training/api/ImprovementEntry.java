package org.meritdesk.training.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done or noted on a plan (改进记录): appended, never changed.
 *
 * @param contactId a contact that shows it
 * @param inspectionId an inspection that shows it
 */
public record ImprovementEntry(
    Instant at,
    String who,
    ImprovementDeed deed,
    @Nullable String text,
    @Nullable Long contactId,
    @Nullable Long inspectionId) {}
