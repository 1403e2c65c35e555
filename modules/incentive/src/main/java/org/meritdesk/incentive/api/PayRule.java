package org.meritdesk.incentive.api;

import java.util.List;
import java.util.Set;

/**
 * A rule that changes what the plan it stands in pays (计发规则); it honours nobody, and acts on the
 * statements when a month is run.
 */
public sealed interface PayRule extends IncentiveRule
    permits TeamPart, BonusPool, PayShareLimit, BonusBounds, PieceReward {

  /** Posts it acts on; empty for all that the plan pays. */
  Set<String> posts();

  /** Whether it acts on what a post is paid. */
  default boolean concerns(String post) {
    return posts().isEmpty() || posts().contains(post);
  }

  @Override
  default int months() {
    return 1;
  }

  @Override
  default List<Judgement> judge(MonthEvidence evidence) {
    return List.of();
  }
}
