package org.meritdesk.quality.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Contacts to be drawn at random (随机抽取): parts that began in the span and that none of the graders
 * served.
 *
 * @param from the first moment
 * @param to the first moment after, at most 31 days later
 * @param size how many
 * @param channel only of this channel; null for all
 * @param seed where the draw begins, so that it can be repeated; null to choose one
 */
public record CalibrationDraw(
    Instant from, Instant to, int size, @Nullable String channel, @Nullable Long seed) {}
