package org.meritdesk.scoring.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;
import org.meritdesk.scoring.api.ScoringProblem;

/**
 * Who does what with rules and months (职责分离): makers prepare, checkers decide, never both on one
 * thing.
 */
enum Duty {
  /** Drafts schemes. */
  MAKE(Set.of(Role.HR_MAKER), Set.of()),
  /** Closes months; also by a key that may only close. */
  CLOSE(Set.of(Role.HR_MAKER), Set.of(Scope.CLOSE)),
  /** Approves, publishes, sends back; never a key. */
  CHECK(Set.of(Role.HR_CHECKER), Set.of()),
  /** Sees what is closed but not yet published. */
  REVIEW(Set.of(Role.HR_MAKER, Role.HR_CHECKER, Role.ADMIN, Role.AUDITOR), Set.of(Scope.CLOSE));

  private final Set<Role> roles;
  private final Set<Scope> scopes;

  Duty(Set<Role> roles, Set<Scope> scopes) {
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
        throw ScoringProblem.SAME_PERSON.problem("maker", maker);
      }
    }
  }
}
