package org.meritdesk.quality.internal;

import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who does what with plans and tasks (抽样权限). */
enum SamplingDuty {
  /** Writes plans and draws. */
  PLAN(Set.of(Role.INSPECTOR, Role.HR_MAKER), Set.of()),
  /** Sees plans, draws and tasks. */
  SEE(
      Set.of(Role.INSPECTOR, Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR),
      Set.of(Scope.READ)),
  /** Works on tasks. */
  WORK(Set.of(Role.INSPECTOR, Role.HR_MAKER), Set.of());

  private final Set<Role> roles;
  private final Set<Scope> scopes;

  SamplingDuty(Set<Role> roles, Set<Scope> scopes) {
    this.roles = roles;
    this.scopes = scopes;
  }

  void demandOf(Caller who) {
    who.demand(roles, scopes);
  }
}
