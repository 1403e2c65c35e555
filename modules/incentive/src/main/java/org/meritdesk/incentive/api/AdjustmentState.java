package org.meritdesk.incentive.api;

/** Where an adjustment stands (调整状态). */
public enum AdjustmentState {
  /** Waits for a second person. */
  PROPOSED,
  /** Is paid by the next run that is computed. */
  APPROVED,
  /** Somebody decided against. */
  REFUSED,
  /** Taken back, or overtaken by a later revision. */
  WITHDRAWN
}
