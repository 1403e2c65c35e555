package org.meritdesk.training.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with certificates, for both fronts (证书权限). */
public enum CertificateRight implements Right {
  /** Gets certificates, among the rows that are seen. */
  GET(
      Grant.to(Role.AGENT, Role.TEAM_LEAD, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR)
          .with(Scope.READ)),
  /** Checks a certificate that somebody shows. */
  CHECK(
      Grant.to(
              Role.AGENT,
              Role.TEAM_LEAD,
              Role.INSPECTOR,
              Role.HR_MAKER,
              Role.HR_CHECKER,
              Role.AUDITOR)
          .with(Scope.READ)),
  /** Takes certificates back. */
  REVOKE(Grant.to(Role.HR_MAKER, Role.HR_CHECKER));

  private final Grant grant;

  CertificateRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
