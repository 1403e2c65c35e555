package org.meritdesk.quality.internal;

import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;

/** Who calls in these tests. */
final class Callers {

  static final Caller INSPECTOR = person("inspector", Role.INSPECTOR);
  static final Caller MAKER = person("maker", Role.HR_MAKER);
  static final Caller CHECKER = person("checker", Role.HR_CHECKER);
  static final Caller AGENT = person("agent", Role.AGENT);
  static final Caller BOTH =
      new Caller("both", Set.of(Role.INSPECTOR, Role.HR_CHECKER), Set.of(), null, "zh-CN", "UTC");

  private Callers() {}

  static Caller person(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }
}
