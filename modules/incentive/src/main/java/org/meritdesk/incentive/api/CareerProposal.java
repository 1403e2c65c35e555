package org.meritdesk.incentive.api;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A step up that somebody proposes (晋升提名).
 *
 * @param rule code of the rule
 * @param month the last month that counts
 * @param effectiveOn first day on the new step; null for the first day of next month
 * @param reason why
 */
public record CareerProposal(
    long agentId,
    String rule,
    YearMonth month,
    @Nullable LocalDate effectiveOn,
    @Nullable String reason) {}
