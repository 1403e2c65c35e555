package org.meritdesk.scoring.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken (申诉记录).
 *
 * @param deed what was done; null for handing in
 * @param to the state after it
 * @param text what was said
 */
public record AppealEvent(
    int seq, Instant at, String who, @Nullable AppealDeed deed, AppealState to, String text) {}
