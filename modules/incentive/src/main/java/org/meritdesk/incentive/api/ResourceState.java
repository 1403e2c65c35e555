package org.meritdesk.incentive.api;

/** Where a grant of resources stands (资源授予状态). */
public enum ResourceState {
  /** Waits for a second person. */
  PROPOSED,
  /** May be used up to its day. */
  GRANTED,
  /** Somebody decided against. */
  REFUSED
}
