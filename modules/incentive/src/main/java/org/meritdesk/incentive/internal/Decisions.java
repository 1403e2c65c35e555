package org.meritdesk.incentive.internal;

import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.people.api.Caller;

/** What every decision about an agent asks for (审批前提). */
final class Decisions {

  private Decisions() {}

  /** Nobody proposes or decides for oneself. */
  static void refuseOwn(long agentId, Caller who) {
    if (Long.valueOf(agentId).equals(who.agentId())) {
      throw IncentiveProblem.OWN_WORK.problem("maker", who.name());
    }
  }

  /** Without words nobody can explain it later. */
  static void demandReason(String reason) {
    if (reason.isBlank()) {
      throw IncentiveProblem.PAY_REASON_REQUIRED.problem();
    }
  }
}
