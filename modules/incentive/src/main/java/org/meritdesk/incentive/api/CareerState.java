package org.meritdesk.incentive.api;

/** Where a step up the ladder stands (晋升状态). */
public enum CareerState {
  /** Waits for a second person. */
  PROPOSED,
  /** Decided; the step holds from its day on. */
  APPROVED,
  /** Decided against. */
  REFUSED,
  /** Taken back by who proposed it. */
  WITHDRAWN
}
