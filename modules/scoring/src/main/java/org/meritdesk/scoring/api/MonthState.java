package org.meritdesk.scoring.api;

/** Where a month stands (月结状态). */
public enum MonthState {
  /** Figures are provisional and move every day. */
  OPEN,
  /** Computed and frozen by a maker; waits for a checker. */
  CLOSED,
  /** Published by another person; immutable. */
  PUBLISHED
}
