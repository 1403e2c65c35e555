package org.meritdesk.incentive.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A step up the ladder from proposal to decision (晋升案).
 *
 * @param promotion the rule by which it was proposed
 * @param month the last month that counts
 * @param effectiveOn first day on the new step, the first of a month
 * @param judgement what the rule found when it was proposed
 * @param reason why it is proposed
 * @param decisionReason what the second person said
 */
public record CareerCase(
    long id,
    long agentId,
    String employeeNo,
    String agentName,
    String planCode,
    int planVersion,
    Promotion promotion,
    YearMonth month,
    LocalDate effectiveOn,
    CareerState state,
    Judgement judgement,
    String reason,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String decisionReason) {}
