package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with proposed courses, for both fronts (课程建议权限). */
public enum ProposalRight implements Right {
  /** Sees them, among the rows that are seen; an agent the own, and may take those up. */
  SEE(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ)),
  /** Decides about them, among the rows that are seen, and has needs looked for at once. */
  DECIDE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER));

  private final Grant grant;

  ProposalRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
