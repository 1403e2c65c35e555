package org.meritdesk.quality.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.quality.api.QualityProblem;

/** Who does what with forms (职责分离): nobody writes and approves the same one. */
enum FormDuty {
  /** Drafts forms. */
  MAKE(Set.of(Role.INSPECTOR, Role.HR_MAKER)),
  /** Approves and sends back. */
  CHECK(Set.of(Role.HR_CHECKER));

  private final Set<Role> roles;

  FormDuty(Set<Role> roles) {
    this.roles = roles;
  }

  void demandOf(Caller who) {
    who.demand(roles, Set.of());
  }

  static void refuseOwnWork(Caller who, @Nullable String... makers) {
    for (String maker : makers) {
      if (who.name().equals(maker)) {
        throw QualityProblem.SAME_INSPECTOR.problem("maker", maker);
      }
    }
  }
}
