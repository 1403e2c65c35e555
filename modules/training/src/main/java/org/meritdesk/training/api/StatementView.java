package org.meritdesk.training.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learning statement and what was made of it (学习语句).
 *
 * @param version the edition it was handed in by, such as {@code 1.0.3}
 * @param toldAt when it happened
 * @param verb the IRI of what was done
 * @param actor who, such as {@code account|https://lms.example.org|1001}
 * @param actorName how the other system calls the actor
 * @param activity the IRI of what was learnt; null where something else is spoken about
 * @param reason why it does not count, as a stable name: {@code other-verb}, {@code voiding},
 *     {@code examined}, {@code no-score}, {@code contradiction}, {@code not-completed}, {@code
 *     in-the-future}, {@code voided}; null where it counts or waits
 * @param agentId who it turned out to be
 * @param course which course it turned out to be
 * @param score in percent
 */
public record StatementView(
    UUID id,
    String version,
    Instant receivedAt,
    String receivedBy,
    Instant toldAt,
    String verb,
    String actor,
    @Nullable String actorName,
    @Nullable String activity,
    StatementState state,
    @Nullable String reason,
    @Nullable Long agentId,
    @Nullable String course,
    @Nullable BigDecimal score,
    @Nullable Boolean passed) {}
