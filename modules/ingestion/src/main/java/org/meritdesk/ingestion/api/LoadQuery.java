package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * Which loads to list (装载查询).
 *
 * @param page counted from 0
 */
public record LoadQuery(@Nullable String source, @Nullable FactKind kind, int page, int size) {}
