package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;

/** Who may do what with badges, for both fronts (徽章权限). */
public enum BadgeRight implements Right {
  /** Sees badges: an agent the own, a lead the own teams, the others all. */
  SEE(Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Runs months and names people. */
  NAME(Grant.to(Role.HR_MAKER)),
  /** Certifies, refuses, takes back; never what one named, never the own. */
  DECIDE(Grant.to(Role.HR_CHECKER));

  private final Grant grant;

  BadgeRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
