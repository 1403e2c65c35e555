package org.meritdesk.web.faces.ingestion;

import org.jspecify.annotations.Nullable;

/**
 * What a contact did to a measure, as shown (对指标的影响).
 *
 * @param cost points of the score that it cost; null where it cost none
 * @param chip what stands instead of a cost
 * @param chipKind colour of the chip
 */
public record EffectRow(
    String measure,
    String agent,
    long agentId,
    String value,
    String count,
    @Nullable String cost,
    String chip,
    String chipKind) {}
