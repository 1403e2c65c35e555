package org.meritdesk.people.api;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.kernel.ProblemType;

/**
 * Who asks (调用者): a signed-in person with roles, or an API key with scopes.
 *
 * @param name the login, or {@code key:NAME}
 * @param roles empty for a key
 * @param scopes empty for a person
 * @param agentId the agent who this person is, if any
 * @param locale BCP 47 tag of the texts, such as {@code zh-CN}
 * @param zone the person's time zone
 */
public record Caller(
    String name,
    Set<Role> roles,
    Set<Scope> scopes,
    @Nullable Long agentId,
    String locale,
    String zone) {

  private static final Caller SYSTEM =
      new Caller("system", Set.of(Role.ADMIN), EnumSet.allOf(Scope.class), null, "zh-CN", "UTC");

  /** Copies the sets. */
  public Caller {
    roles = Set.copyOf(roles);
    scopes = Set.copyOf(scopes);
  }

  /** The application itself, when it acts without a person. */
  public static Caller system() {
    return SYSTEM;
  }

  /** Whether the person holds the role. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether the key carries the scope. */
  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }

  /** Whether one of the roles is held or one of the scopes carried. */
  public boolean any(Set<Role> anyRole, Set<Scope> anyScope) {
    return anyRole.stream().anyMatch(roles::contains)
        || anyScope.stream().anyMatch(scopes::contains);
  }

  /**
   * Demands a role.
   *
   * @throws org.meritdesk.kernel.Problem {@code not-allowed} without one of them
   */
  public void demand(Set<Role> anyRole, Set<Scope> anyScope) {
    if (!any(anyRole, anyScope)) {
      throw PeopleProblem.NOT_ALLOWED.problem("caller", name);
    }
  }

  /**
   * Demands that somebody else made it: nobody checks the own work (职责分离).
   *
   * @param makers who had a hand in it; null where nobody had
   * @throws org.meritdesk.kernel.Problem of the given type, with the {@code maker}
   */
  public void demandOther(ProblemType type, @Nullable String... makers) {
    for (String maker : makers) {
      if (name.equals(maker)) {
        throw type.problem("maker", maker);
      }
    }
  }

  /** Whether the person holds no role but the agent's, and so sees the own rows alone. */
  public boolean onlyAgent() {
    return Set.of(Role.AGENT).containsAll(roles) && scopes.isEmpty();
  }
}
