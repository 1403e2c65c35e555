package org.meritdesk.training.api;

import java.util.Set;

/** Where a session stands (场次状态). */
public enum SessionState {
  /** It will be held (计划中). */
  PLANNED,
  /** It was held (已开课). */
  HELD,
  /** It will not be held (已取消). */
  CANCELLED;

  /** Where it may go from here. */
  public Set<SessionState> next() {
    return this == PLANNED ? Set.of(HELD, CANCELLED) : Set.of();
  }
}
