package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts to list (会话查询).
 *
 * @param from opened at or after
 * @param to opened before
 * @param agentId who had a part in it
 * @param externalId the source's id
 * @param page counted from 0
 */
public record ContactQuery(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable Long agentId,
    @Nullable Integer queueId,
    @Nullable String channel,
    @Nullable String outcome,
    @Nullable String externalId,
    int page,
    int size) {}
