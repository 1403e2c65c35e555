package org.meritdesk.ingestion.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message of a chat (消息).
 *
 * @param authorKind {@code customer}, {@code agent}, {@code bot} or {@code system}
 * @param text null once purged, and where none came
 * @param needsReply of a customer's public message: whether it asks for an answer
 * @param noReplyReason why not
 */
public record MessageView(
    long recordId,
    Instant at,
    String authorKind,
    @Nullable PartyView author,
    boolean internal,
    @Nullable String text,
    @Nullable Boolean needsReply,
    @Nullable String noReplyReason) {}
