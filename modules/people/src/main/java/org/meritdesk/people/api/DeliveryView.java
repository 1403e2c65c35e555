package org.meritdesk.people.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that leaves the house (发件).
 *
 * @param webhook the name of the webhook; null for an e-mail
 * @param login who gets the e-mail; null for a webhook
 * @param dueAt when it is tried next, while it waits
 * @param failure why the last try failed
 */
public record DeliveryView(
    long id,
    NoticeKind kind,
    String subjectKind,
    String subjectId,
    @Nullable String webhook,
    @Nullable String login,
    DeliveryState state,
    int attempts,
    Instant at,
    Instant dueAt,
    @Nullable String failure,
    @Nullable Instant doneAt) {}
