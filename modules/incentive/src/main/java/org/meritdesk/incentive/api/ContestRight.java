package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;

/** Who may do what with contests, for both fronts (竞赛权限). */
public enum ContestRight implements Right {
  /** Sees contests that are open or over. */
  SEE(Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Sees drafts, and everybody by name. */
  SEE_ALL(Grant.to(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Writes drafts. */
  MAKE(Grant.to(Role.HR_MAKER)),
  /** Opens what another wrote, ends it, calls it off. */
  DECIDE(Grant.to(Role.HR_CHECKER)),
  /** Puts somebody out, or lets the person in again; never oneself. */
  EXCLUDE(Grant.to(Role.HR_MAKER, Role.HR_CHECKER));

  private final Grant grant;

  ContestRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
