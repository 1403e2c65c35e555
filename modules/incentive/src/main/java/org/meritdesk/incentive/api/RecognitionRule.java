package org.meritdesk.incentive.api;

import java.util.List;

/**
 * A rule that gives day by day and not by published months (日常激励规则): points, leave, medals and
 * badges.
 */
public sealed interface RecognitionRule extends IncentiveRule
    permits PointsRule, LeaveForPraise, StreakMedal, SkillBadge {

  @Override
  default int months() {
    return 1;
  }

  @Override
  default List<Judgement> judge(MonthEvidence evidence) {
    return List.of();
  }
}
