package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;

/** Who may do what with points, for both fronts (积分权限). */
public enum PointsRight implements Right {
  /** Sees accounts: an agent the own, a lead the own teams, the others all. */
  SEE(Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Turns the own points into something. */
  REDEEM(Grant.to(Role.AGENT)),
  /** Runs months, keeps the catalogue, proposes corrections. */
  KEEP(Grant.to(Role.HR_MAKER)),
  /** Hands over or refuses what was redeemed; never the own. */
  FULFIL(Grant.to(Role.HR_MAKER, Role.HR_CHECKER)),
  /** Decides about corrections. */
  DECIDE(Grant.to(Role.HR_CHECKER)),
  /** Sees corrections. */
  REVIEW(Grant.to(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR));

  private final Grant grant;

  PointsRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
