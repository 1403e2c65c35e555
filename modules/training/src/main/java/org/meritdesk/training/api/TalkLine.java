package org.meritdesk.training.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk in a list (面谈条目).
 *
 * @param openActions agreed actions that are not settled
 * @param overdue how many of them should have been
 */
public record TalkLine(
    long id,
    long agentId,
    String agentName,
    TalkKind kind,
    TalkState state,
    @Nullable Instant at,
    @Nullable LocalDate followUpOn,
    String ledBy,
    Instant openedAt,
    int openActions,
    int overdue) {}
