package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;

/** Who may do what with honours, for both fronts (荣誉权限). */
public enum HonourRight implements Right {
  /** Sees who qualifies, with the figures: a lead the own teams, the others all. */
  SEE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Votes for a colleague. */
  VOTE(Grant.to(Role.AGENT, Role.TEAM_LEAD)),
  /** Nominates; never oneself. */
  NOMINATE(Grant.to(Role.HR_MAKER)),
  /** Confirms, refuses, revokes; never what one nominated, never the own. */
  DECIDE(Grant.to(Role.HR_CHECKER));

  private final Grant grant;

  HonourRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
