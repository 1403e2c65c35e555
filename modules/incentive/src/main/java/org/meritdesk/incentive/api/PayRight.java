package org.meritdesk.incentive.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with money, for both fronts (薪酬权限). */
public enum PayRight implements Right {
  /** Drafts plans and runs statements. */
  MAKE(Grant.to(Role.HR_MAKER)),
  /** Approves and sends back; never a key. */
  CHECK(Grant.to(Role.HR_CHECKER)),
  /** Takes the payroll file. */
  EXPORT(Grant.to(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.PAYROLL)),
  /** Says what a payroll system has taken over. */
  ACKNOWLEDGE(Grant.to(Role.HR_MAKER).with(Scope.PAYROLL)),
  /** Sees everybody's statements, also before they are approved. */
  REVIEW(Grant.to(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR).with(Scope.PAYROLL));

  private final Grant grant;

  PayRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
