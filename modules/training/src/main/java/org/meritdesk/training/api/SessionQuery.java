package org.meritdesk.training.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions are wanted (场次查询), in the order in which they begin; null does not restrict.
 *
 * @param from beginning at or after
 * @param to beginning before
 * @param mine only where the caller has a seat, waits or teaches
 * @param limit how many at most, 1 to 500
 */
public record SessionQuery(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String course,
    @Nullable SessionState state,
    boolean mine,
    int offset,
    int limit) {}
