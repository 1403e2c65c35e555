package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with what training brought, for both fronts (培训评估权限). */
public enum LearningRight implements Right {
  /** Rates a class that was attended. */
  RATE(Grant.to(Role.AGENT)),
  /** Sees how classes were rated, where enough people did. */
  SEE_RATINGS(
      Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.READ)),
  /** Sees what training changed. */
  SEE_EFFECTS(
      Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.READ)),
  /** Sees what it cost. */
  SEE_COSTS(Grant.to(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)),
  /** Says what it cost. */
  KEEP_COSTS(Grant.to(Role.HR_MAKER));

  private final Grant grant;

  LearningRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
