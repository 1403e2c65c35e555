package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;

/** Who may do what with praise, leave and stories, for both fronts (表扬与调休权限). */
public enum PraiseRight implements Right {
  /** Sees praise: an agent the own, a lead the own teams, the others all. */
  SEE(
      Grant.to(
          Role.AGENT,
          Role.TEAM_LEAD,
          Role.INSPECTOR,
          Role.HR_MAKER,
          Role.HR_CHECKER,
          Role.AUDITOR)),
  /** Records praise, tells stories; an agent for oneself. */
  RECORD(Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.INSPECTOR, Role.HR_MAKER)),
  /** Checks praise and stories. */
  CHECK(Grant.to(Role.TEAM_LEAD, Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER)),
  /** Thanks for stories. */
  THANK(Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER)),
  /** Asks for leave. */
  ASK(Grant.to(Role.AGENT)),
  /** Agrees to leave: a lead of the own teams, HR. */
  AGREE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER));

  private final Grant grant;

  PraiseRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
