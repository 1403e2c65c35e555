package org.meritdesk.ingestion.api;

import org.jspecify.annotations.Nullable;

/**
 * A queue of a platform (队列).
 *
 * @param zone where its days begin
 * @param answerTargetSeconds the wait within which an answer counts as in time
 */
public record QueueView(
    int id,
    String source,
    String code,
    String name,
    @Nullable String channel,
    String zone,
    int answerTargetSeconds) {}
