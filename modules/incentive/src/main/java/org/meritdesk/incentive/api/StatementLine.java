package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement (奖金明细): base × days ÷ days of the month × coefficient, rounded once.
 *
 * @param lineNo 1, 2 …
 * @param reason why it stands there
 * @param appraisalId the appraisal that it pays
 * @param assignmentNo part of the month
 * @param teamCode team of the part
 * @param postCode post of the part
 * @param planCode plan in force; null if none covers the post
 * @param planVersion its version
 * @param base full monthly base; null if the plan has none
 * @param days calendar days of the part
 * @param monthDays calendar days of the month
 * @param score score of the part
 * @param grade grade of the part
 * @param coefficient factor; null if there is none
 * @param amount what it pays, two decimals
 */
public record StatementLine(
    int lineNo,
    LineReason reason,
    long appraisalId,
    int assignmentNo,
    String teamCode,
    String postCode,
    @Nullable String planCode,
    @Nullable Integer planVersion,
    @Nullable BigDecimal base,
    int days,
    int monthDays,
    @Nullable BigDecimal score,
    @Nullable String grade,
    @Nullable BigDecimal coefficient,
    BigDecimal amount) {}
