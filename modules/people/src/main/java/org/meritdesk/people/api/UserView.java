package org.meritdesk.people.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sign-in as shown (用户). */
public record UserView(
    long id,
    String login,
    String displayName,
    Set<Role> roles,
    @Nullable Long agentId,
    String locale,
    String zone,
    boolean disabled) {

  /** Copies the set. */
  public UserView {
    roles = Set.copyOf(roles);
  }
}
