package org.meritdesk.quality.api;

import java.time.Instant;

/**
 * An inspection was published (质检已发布).
 *
 * @param at when the part of the contact began
 */
public record InspectionPublished(
    long inspectionId, long agentId, long recordId, Instant at, Instant appealUntil) {}
