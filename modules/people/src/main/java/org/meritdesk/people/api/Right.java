package org.meritdesk.people.api;

/** Something that a caller may do (权限), named once and asked for by both fronts. */
public interface Right {

  /** Whom it is given to. */
  Grant grant();

  /** Whether the caller may. */
  default boolean heldBy(Caller who) {
    return who.any(grant().roles(), grant().scopes());
  }

  /**
   * Demands it.
   *
   * @throws org.meritdesk.kernel.Problem {@code not-allowed} without it
   */
  default void demandOf(Caller who) {
    who.demand(grant().roles(), grant().scopes());
  }
}
