package org.meritdesk.incentive.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.meritdesk.scoring.api.MonthScore;

/** What an honour asks before anybody is ranked (评选门槛): no veto and no open appeal in any case. */
record Gates(BigDecimal atLeast, int minimumDays, int minimumSample) {

  List<RuleCondition> of(AgentEvidence agent, MonthScore month) {
    List<RuleCondition> found = new ArrayList<>();
    if (atLeast.signum() > 0) {
      BigDecimal score = month.score();
      found.add(
          new RuleCondition(
              "score", atLeast, score == null ? BigDecimal.ZERO : score, month.atLeast(atLeast)));
    }
    if (minimumDays > 0) {
      found.add(RuleCondition.atLeast("days", minimumDays, month.scoredDays()));
    }
    if (minimumSample > 0) {
      found.add(RuleCondition.atLeast("sample", minimumSample, month.sample()));
    }
    found.add(none("no-breach", month.breached()));
    found.add(none("no-open-appeal", agent.openAppeal()));
    return found;
  }

  private static RuleCondition none(String code, boolean some) {
    return new RuleCondition(code, BigDecimal.ZERO, some ? BigDecimal.ONE : BigDecimal.ZERO, !some);
  }
}
