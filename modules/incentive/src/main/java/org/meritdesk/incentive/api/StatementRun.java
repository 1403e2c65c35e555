package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * All statements of a month, decided together (奖金批次).
 *
 * @param runId its number
 * @param month the month
 * @param revision the published revision it pays
 * @param state where it stands
 * @param maker who ran it
 * @param madeAt when
 * @param checker who decided
 * @param decidedAt when
 * @param reason why it was sent back
 * @param statements how many
 * @param exceptions lines that a person should look at
 * @param currency of all amounts
 * @param total sum of all statements
 */
public record StatementRun(
    long runId,
    YearMonth month,
    int revision,
    RunState state,
    String maker,
    Instant madeAt,
    @Nullable String checker,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    int statements,
    int exceptions,
    String currency,
    BigDecimal total) {}
