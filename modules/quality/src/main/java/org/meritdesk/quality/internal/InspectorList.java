package org.meritdesk.quality.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.quality.api.Inspectors;

/** Finds who inspects among the sign-ins (质检员). */
@ApplicationScoped
class InspectorList implements Inspectors {

  private SignIns signIns;

  @Inject
  InspectorList(SignIns signIns) {
    this.signIns = signIns;
  }

  /** For the proxy. */
  @SuppressWarnings("NullAway.Init")
  protected InspectorList() {}

  @Override
  public List<UserView> all() {
    return signIns.users(Caller.system()).stream().filter(InspectorList::inspects).toList();
  }

  /** Their logins. */
  public Set<String> logins() {
    return all().stream().map(UserView::login).collect(Collectors.toSet());
  }

  /** The one with this login, if that is one of them. */
  public Optional<UserView> find(String login) {
    return signIns.user(login).filter(InspectorList::inspects);
  }

  private static boolean inspects(UserView user) {
    return user.roles().contains(Role.INSPECTOR) && !user.disabled();
  }
}
