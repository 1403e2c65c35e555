package org.meritdesk.incentive.api;

/** Where a badge stands (徽章状态). */
public enum BadgeState {
  /** Waits to be certified by a second person. */
  NAMED,
  /** Held. */
  HELD,
  /** Held once, its day has come (已过期). */
  EXPIRED,
  /** Not certified. */
  REFUSED,
  /** Taken back, by a person or because the rule no longer says so. */
  REVOKED
}
