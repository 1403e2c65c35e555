package org.meritdesk.people.api;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in to be made (新用户).
 *
 * @param password at least 12 characters
 * @param agentId the agent who this person is, or null
 * @param locale {@code zh-CN} or {@code en}
 */
public record NewUser(
    String login,
    String password,
    String displayName,
    Set<Role> roles,
    @Nullable Long agentId,
    String locale,
    String zone) {

  /** Copies the set. */
  public NewUser {
    roles = Set.copyOf(roles);
  }

  @Override
  public String toString() {
    return "NewUser[login=" + login + ", roles=" + roles + "]";
  }
}
