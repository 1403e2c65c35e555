package org.meritdesk.ingestion.api;

/**
 * Another contact of the same customer about the same issue (重复来电).
 *
 * @param later whether it came after
 * @param gapMillis from the earlier close to the later opening
 */
public record RepeatView(long recordId, boolean later, long gapMillis) {}
