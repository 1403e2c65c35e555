package org.meritdesk.incentive.api;

/** Where an honour stands (荣誉状态). */
public enum HonourState {
  /** Waits for a second person. */
  NOMINATED,
  /** Given. */
  CONFIRMED,
  /** Decided against. */
  REFUSED,
  /** Taken back, with a reason. */
  REVOKED
}
