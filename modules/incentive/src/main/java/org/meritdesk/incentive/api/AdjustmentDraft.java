package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * An adjustment as it is proposed (奖金调整申请).
 *
 * @param agentId whom it pays, or from whom it takes
 * @param month the month it concerns
 * @param amount two decimals; below zero takes back
 * @param reason why
 * @param reference what it rests on, such as a case number
 */
public record AdjustmentDraft(
    long agentId, YearMonth month, BigDecimal amount, String reason, String reference) {}
