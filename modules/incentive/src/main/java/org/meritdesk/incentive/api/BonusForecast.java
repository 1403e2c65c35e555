package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What an open month has earned and may pay at its end (奖金预测).
 *
 * @param daysGone days of the agent's parts that are over
 * @param days days of all parts
 * @param soFar what the days that are over earn with the score of now
 * @param expected what the month pays if the scores stay; null while there is not enough data, or
 *     where a pool is split later
 * @param low what it pays if every figure truly lay at the worse end of its interval
 * @param high the same for the better end
 */
public record BonusForecast(
    YearMonth month,
    int daysGone,
    int days,
    String currency,
    @Nullable BigDecimal soFar,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high) {}
