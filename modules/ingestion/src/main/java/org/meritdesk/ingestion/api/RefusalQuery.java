package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * Which refused lines to list (隔离查询).
 *
 * @param state null lists all
 * @param page counted from 0
 */
public record RefusalQuery(
    @Nullable Long loadId,
    @Nullable String source,
    @Nullable RefusalCode code,
    @Nullable RefusalState state,
    int page,
    int size) {}
