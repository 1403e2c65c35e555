package org.meritdesk.ingestion.api;

import org.meritdesk.people.api.Grant;
import org.meritdesk.people.api.Right;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with what comes in, for both fronts (接入权限). */
public enum IntakeRight implements Right {
  /** Hands data in, and mends what was refused. */
  TAKE(Grant.to(Role.ADMIN, Role.HR_MAKER).with(Scope.INTAKE));

  private final Grant grant;

  IntakeRight(Grant grant) {
    this.grant = grant;
  }

  @Override
  public Grant grant() {
    return grant;
  }
}
