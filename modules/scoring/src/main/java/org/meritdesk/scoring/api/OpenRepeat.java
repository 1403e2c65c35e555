package org.meritdesk.scoring.api;

import java.time.Instant;

/**
 * A contact that may still turn out to be unresolved (重复来电观察期未满).
 *
 * @param recordId the contact
 * @param closedAt when it ended
 * @param openUntil when its repeat window ends
 */
public record OpenRepeat(long recordId, Instant closedAt, Instant openUntil) {}
