package org.meritdesk.quality.internal;

import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who does what in calibration (校准权限). */
enum CalibrationDuty {
  /** Opens sessions; reveals and closes the own ones. */
  OPEN(Set.of(Role.INSPECTOR, Role.HR_MAKER), Set.of()),
  /** Marks and discusses where asked to. */
  MARK(Set.of(Role.INSPECTOR), Set.of()),
  /** Sees sessions; marks only once they are revealed. */
  READ(Set.of(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR), Set.of(Scope.READ));

  private final Set<Role> roles;
  private final Set<Scope> scopes;

  CalibrationDuty(Set<Role> roles, Set<Scope> scopes) {
    this.roles = roles;
    this.scopes = scopes;
  }

  void demandOf(Caller who) {
    who.demand(roles, scopes);
  }
}
