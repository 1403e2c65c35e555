package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement (奖金明细): base × days ÷ days of the month × coefficient, rounded once; or
 * an adjustment, which has no part of the month (part 0, no days).
 *
 * @param lineNo 1, 2 …
 * @param reason why it stands there
 * @param appraisalId the appraisal that it pays; 0 for an adjustment
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
 * @param step step of the ladder on the first day of the part; null on statements before steps were
 *     dated
 * @param kind which part of the pay it is
 * @param facts what else the amount rests on, by name
 * @param adjustment what it corrects; null unless it is an adjustment
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
    BigDecimal amount,
    @Nullable String step,
    LineKind kind,
    Map<String, String> facts,
    @Nullable LineAdjustment adjustment) {

  /** Fixes the facts. */
  public StatementLine {
    facts = Map.copyOf(facts);
  }

  /** The same with what it rests on. */
  public StatementLine because(Map<String, String> known) {
    return with(lineNo, reason, amount, known);
  }

  /** The same with another amount and the reason for that; what was known stays. */
  public StatementLine changed(LineReason why, BigDecimal other, Map<String, String> more) {
    Map<String, String> known = new HashMap<>(facts);
    known.putAll(more);
    return with(lineNo, why, other, known);
  }

  /** The same at another place of the statement. */
  public StatementLine at(int place) {
    return with(place, reason, amount, facts);
  }

  private StatementLine with(
      int place, LineReason why, BigDecimal pays, Map<String, String> known) {
    return new StatementLine(
        place,
        why,
        appraisalId,
        assignmentNo,
        teamCode,
        postCode,
        planCode,
        planVersion,
        base,
        days,
        monthDays,
        score,
        grade,
        coefficient,
        pays,
        step,
        kind,
        known,
        adjustment);
  }

  /** The line of an adjustment. */
  public static StatementLine of(int lineNo, LineAdjustment adjustment, BigDecimal amount) {
    return new StatementLine(
        lineNo,
        LineReason.ADJUSTMENT,
        0,
        0,
        "",
        "",
        null,
        null,
        null,
        0,
        0,
        null,
        null,
        null,
        amount,
        null,
        LineKind.ADJUSTMENT,
        Map.of(),
        adjustment);
  }
}
