package org.meritdesk.quality.internal;

import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who does what with inspections (质检权限). */
enum InspectionRight {
  /** Begins, saves, publishes and drops them. */
  INSPECT(Set.of(Role.INSPECTOR), Set.of()),
  /** Decides on what somebody else published. */
  REVIEW(Set.of(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER), Set.of()),
  /** Sees what is not published yet. */
  SEE_DRAFTS(
      Set.of(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR),
      Set.of(Scope.ADMIN));

  private final Set<Role> roles;
  private final Set<Scope> scopes;

  InspectionRight(Set<Role> roles, Set<Scope> scopes) {
    this.roles = roles;
    this.scopes = scopes;
  }

  void demandOf(Caller who) {
    who.demand(roles, scopes);
  }

  boolean of(Caller who) {
    return who.any(roles, scopes);
  }
}
