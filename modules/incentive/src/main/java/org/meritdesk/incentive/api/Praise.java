package org.meritdesk.incentive.api;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's praise (客户表扬).
 *
 * @param contactId record of the contact; null where none is known
 * @param words what the customer said
 * @param reason why it was refused or taken back
 */
public record Praise(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    @Nullable Long contactId,
    PraiseChannel channel,
    String words,
    LocalDate receivedOn,
    PraiseState state,
    String recordedBy,
    Instant recordedAt,
    @Nullable String decidedBy,
    @Nullable String reason) {}
