package org.meritdesk.incentive.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of somebody's month that is to be paid (计发单元).
 *
 * @param no number of the part within the month
 * @param step step of the ladder on its first day
 */
public record PayPart(
    long agentId,
    long appraisalId,
    int no,
    String team,
    String post,
    String step,
    int days,
    int monthDays,
    @Nullable BigDecimal score,
    @Nullable String grade) {

  /** The same with another score, for so many days. */
  public PayPart with(@Nullable BigDecimal otherScore, int otherDays) {
    return new PayPart(
        agentId, appraisalId, no, team, post, step, otherDays, monthDays, otherScore, grade);
  }
}
