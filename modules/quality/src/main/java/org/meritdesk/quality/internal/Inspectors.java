package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;

/** Who inspects (质检员). */
@ApplicationScoped
class Inspectors {

  private SignIns signIns;

  @Inject
  Inspectors(SignIns signIns) {
    this.signIns = signIns;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected Inspectors() {}

  Set<String> logins() {
    return signIns.users(Caller.system()).stream()
        .filter(Inspectors::inspects)
        .map(UserView::login)
        .collect(Collectors.toSet());
  }

  Optional<UserView> find(String login) {
    return signIns.user(login).filter(Inspectors::inspects);
  }

  private static boolean inspects(UserView user) {
    return user.roles().contains(Role.INSPECTOR) && !user.disabled();
  }
}
