package org.meritdesk.incentive.api;

/** Where an adjustment comes from (调整来源). */
public enum AdjustmentKind {
  /** A person proposed it. */
  BY_HAND,
  /**
   * Money that goes with an honour or a place in a contest, decided with it; what takes it back
   * waits for a decision.
   */
  PRIZE,
  /** A later revision of a paid month gives another amount. */
  TRUE_UP
}
