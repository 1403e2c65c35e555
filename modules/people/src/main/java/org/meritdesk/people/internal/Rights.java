package org.meritdesk.people.internal;

import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who may do what with people, for both fronts (权限). */
enum Rights {
  /** Agents, teams, assignments, accounts. */
  EDIT_PEOPLE(Set.of(Role.ADMIN, Role.HR_MAKER), Set.of(Scope.ADMIN)),
  /** Sign-ins and API keys: a person's alone, lest a key makes itself a way in that outlives it. */
  ADMINISTER(Set.of(Role.ADMIN), Set.of()),
  /** Sees everybody's rows. */
  SEE_ALL(
      Set.of(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR),
      Set.of(Scope.READ, Scope.CLOSE, Scope.PAYROLL, Scope.ADMIN));

  private final Set<Role> roles;
  private final Set<Scope> scopes;

  Rights(Set<Role> roles, Set<Scope> scopes) {
    this.roles = roles;
    this.scopes = scopes;
  }

  boolean heldBy(Caller caller) {
    return caller.any(roles, scopes);
  }

  void demandOf(Caller caller) {
    caller.demand(roles, scopes);
  }
}
