package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with alerts and their rules, for both fronts (预警权限). */
public enum AlertRight implements Right {
  /** Sees alerts, a lead those of the own teams. */
  SEE(
      Grant.to(
              Role.TEAM_LEAD,
              Role.INSPECTOR,
              Role.HR_MAKER,
              Role.HR_CHECKER,
              Role.ADMIN,
              Role.AUDITOR)
          .with(Scope.READ)),
  /** Takes note of an alert. */
  TAKE_NOTE(Grant.to(Role.TEAM_LEAD, Role.INSPECTOR, Role.HR_MAKER, Role.ADMIN)),
  /** Reads the rules. */
  READ_RULES(
      Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR)
          .with(Scope.READ)),
  /** Changes rules. */
  WRITE_RULES(Grant.to(Role.HR_MAKER, Role.ADMIN));

  private final Grant grant;

  AlertRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
