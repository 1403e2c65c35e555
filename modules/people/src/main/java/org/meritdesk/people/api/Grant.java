package org.meritdesk.people.api;

import java.util.Set;

/**
 * Whom a right is given to (授权).
 *
 * @param roles people in one of these roles
 * @param scopes keys with one of these scopes
 */
public record Grant(Set<Role> roles, Set<Scope> scopes) {

  /** To people in one of these roles, and to no key. */
  public static Grant to(Role... roles) {
    return new Grant(Set.of(roles), Set.of());
  }

  /** Also to keys with one of these scopes. */
  public Grant with(Scope... more) {
    return new Grant(roles, Set.of(more));
  }
}
