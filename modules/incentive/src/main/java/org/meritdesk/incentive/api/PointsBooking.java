package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line of an account (积分明细).
 *
 * @param points more or fewer than before
 * @param sourceId what it rests on, such as the number of the praise
 * @param month the month it was earned in, of what a run booked
 * @param quantity letters, cases, minutes, or the score
 * @param words the reason of a correction or refusal, the name of what was redeemed
 * @param expiresOn the first day on which what it gave no longer counts
 */
public record PointsBooking(
    long id,
    long agentId,
    PointsKind kind,
    PointsReason reason,
    int points,
    String sourceId,
    @Nullable YearMonth month,
    @Nullable BigDecimal quantity,
    @Nullable String words,
    String bookedBy,
    Instant bookedAt,
    @Nullable LocalDate expiresOn) {}
