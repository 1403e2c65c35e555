package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with improvement plans, for both fronts (改进计划权限). */
public enum ImprovementRight implements Right {
  /** Sees plans, among the rows that are seen; an agent the own, and agrees to them. */
  SEE(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ)),
  /** Makes and keeps plans of others, among the rows that are seen. */
  KEEP(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Looks at the figures again and closes plans of others. */
  ASSESS(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER));

  private final Grant grant;

  ImprovementRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
