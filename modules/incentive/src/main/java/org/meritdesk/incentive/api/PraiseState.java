package org.meritdesk.incentive.api;

/** Where a praise stands (表扬状态). */
public enum PraiseState {
  /** Waits for a second person. */
  RECORDED,
  /** Checked; it earns what the rules say. */
  ACCEPTED,
  /** Decided against. */
  REFUSED,
  /** Taken back, and what it earned with it as far as it is still there. */
  REVOKED
}
