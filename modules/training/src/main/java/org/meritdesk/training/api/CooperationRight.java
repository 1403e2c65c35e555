package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with ratings of the departments served, for both fronts (协作评分权限). */
public enum CooperationRight implements Right {
  /** Names departments, opens and closes rounds, enters answers given elsewhere. */
  KEEP(Grant.to(Role.HR_MAKER)),
  /** Sees results: of the led teams or all. */
  SEE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.READ));

  private final Grant grant;

  CooperationRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
