package org.meritdesk.incentive.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.incentive.api.IncentiveProblem;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who does what with money (职责分离). */
enum PayDuty {
  /** Drafts plans and runs statements. */
  MAKE(Set.of(Role.HR_MAKER), Set.of()),
  /** Approves and sends back; never a key. */
  CHECK(Set.of(Role.HR_CHECKER), Set.of()),
  /** Takes the payroll file. */
  EXPORT(Set.of(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR), Set.of(Scope.PAYROLL)),
  /** Sees everybody's statements, also before they are approved. */
  REVIEW(Set.of(Role.HR_MAKER, Role.HR_CHECKER, Role.AUDITOR), Set.of(Scope.PAYROLL));

  private final Set<Role> roles;
  private final Set<Scope> scopes;

  PayDuty(Set<Role> roles, Set<Scope> scopes) {
    this.roles = roles;
    this.scopes = scopes;
  }

  void demandOf(Caller who) {
    who.demand(roles, scopes);
  }

  boolean of(Caller who) {
    return who.any(roles, scopes);
  }

  static void refuseOwnWork(Caller who, @Nullable String... makers) {
    for (String maker : makers) {
      if (who.name().equals(maker)) {
        throw IncentiveProblem.OWN_WORK.problem("maker", maker);
      }
    }
  }
}
