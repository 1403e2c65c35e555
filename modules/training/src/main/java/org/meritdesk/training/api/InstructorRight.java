package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with instructors, for both fronts (讲师权限). */
public enum InstructorRight implements Right {
  /** Sees instructors and candidates. */
  SEE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.READ)),
  /** Names candidates, among the rows that are seen. */
  NOMINATE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER)),
  /** Marks a lesson of somebody else. */
  OBSERVE(Grant.to(Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER)),
  /** Certifies and renews. */
  CERTIFY(Grant.to(Role.HR_CHECKER)),
  /** Ends an appointment. */
  END(Grant.to(Role.HR_MAKER, Role.HR_CHECKER)),
  /** Changes the criteria. */
  WRITE_RULE(Grant.to(Role.HR_MAKER));

  private final Grant grant;

  InstructorRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
