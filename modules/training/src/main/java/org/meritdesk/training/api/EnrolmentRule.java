package org.meritdesk.training.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.meritdesk.measures.api.Measure;

/**
 * Who is seated in a course without being asked (报名规则).
 *
 * @param id 0 for a new one
 * @param teamId of a team
 * @param days of newcomers, of passes that run out, of criteria
 * @param measure whose measure
 * @param threshold what it must reach, or must not exceed where less is better
 * @param criterion the criterion's code
 * @param active whether it seats
 */
public record EnrolmentRule(
    long id,
    String course,
    RuleKind kind,
    @Nullable Long teamId,
    @Nullable Integer days,
    @Nullable Measure measure,
    @Nullable BigDecimal threshold,
    @Nullable String criterion,
    boolean active) {}
