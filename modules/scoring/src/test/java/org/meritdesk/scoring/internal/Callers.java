package org.meritdesk.scoring.internal;

import java.util.Set;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** Who calls in these tests. */
final class Callers {

  static final Caller MAKER = person("maker", Role.HR_MAKER);
  static final Caller CHECKER = person("checker", Role.HR_CHECKER);
  static final Caller BOTH =
      new Caller("both", Set.of(Role.HR_MAKER, Role.HR_CHECKER), Set.of(), null, "zh-CN", "UTC");
  static final Caller CLOSING_KEY =
      new Caller("closing-key", Set.of(), Set.of(Scope.CLOSE), null, "zh-CN", "UTC");

  private Callers() {}

  static Caller agent(long agentId) {
    return new Caller("agent" + agentId, Set.of(Role.AGENT), Set.of(), agentId, "zh-CN", "UTC");
  }

  private static Caller person(String name, Role role) {
    return new Caller(name, Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }
}
