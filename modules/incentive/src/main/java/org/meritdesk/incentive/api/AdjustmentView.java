package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Money that corrects a month (奖金调整).
 *
 * @param id its number
 * @param agentId whom
 * @param employeeNo the employee number
 * @param agentName the name
 * @param month the month it concerns
 * @param kind where it comes from
 * @param revision the published revision that brought it; null if proposed by hand
 * @param amount below zero takes back
 * @param reason why
 * @param reference what it rests on
 * @param state where it stands
 * @param proposedBy who proposed it
 * @param proposedAt when
 * @param decidedBy who decided
 * @param decidedAt when
 * @param decisionReason why so
 * @param runId the run that pays it; null while none does
 */
public record AdjustmentView(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    YearMonth month,
    AdjustmentKind kind,
    @Nullable Integer revision,
    BigDecimal amount,
    String reason,
    String reference,
    AdjustmentState state,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason,
    @Nullable Long runId) {}
