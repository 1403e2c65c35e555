package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;

/** Who may do what on the career ladder, for both fronts (晋升权限). */
public enum CareerRight implements Right {
  /** Sees who could take a step: a lead the own teams, the others all. */
  SEE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Proposes a step; never the own. */
  PROPOSE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Decides; never what one proposed, never the own. */
  DECIDE(Grant.to(Role.HR_CHECKER));

  private final Grant grant;

  CareerRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
