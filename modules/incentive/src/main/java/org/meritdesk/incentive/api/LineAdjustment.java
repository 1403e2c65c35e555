package org.meritdesk.incentive.api;

import java.time.YearMonth;

/**
 * What a line corrects (明细调整).
 *
 * @param id number of the adjustment
 * @param month the month it concerns
 * @param kind where it comes from
 * @param reason why
 * @param reference what it rests on
 */
public record LineAdjustment(
    long id, YearMonth month, AdjustmentKind kind, String reason, String reference) {}
