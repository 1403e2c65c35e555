package org.meritdesk.scoring.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/**
 * Who may do what with schemes, months and appeals, for both fronts: makers prepare, checkers
 * decide (考核权限).
 */
public enum ScoringRight implements Right {
  /** Drafts schemes. */
  WRITE_SCHEMES(Grant.to(Role.HR_MAKER)),
  /** Closes months; also by a key that may only close. */
  CLOSE_MONTHS(Grant.to(Role.HR_MAKER).with(Scope.CLOSE)),
  /** Approves, publishes, sends back; never a key. */
  APPROVE(Grant.to(Role.HR_CHECKER)),
  /** Sees what is closed but not yet published. */
  SEE_CLOSED_MONTHS(
      Grant.to(Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR).with(Scope.CLOSE)),
  /** Looks into appeals: never whom it concerns, never the inspector who judged. */
  REVIEW_APPEALS(Grant.to(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_CHECKER)),
  /** Sees what appeals changed, by inspector and by criterion. */
  SEE_OVERTURNS(
      Grant.to(Role.INSPECTOR, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ));

  private final Grant grant;

  ScoringRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
