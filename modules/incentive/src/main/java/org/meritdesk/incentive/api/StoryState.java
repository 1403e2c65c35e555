package org.meritdesk.incentive.api;

/** Where a story stands (故事状态). */
public enum StoryState {
  /** Waits for a second person. */
  PROPOSED,
  /** Everybody reads it. */
  SHARED,
  /** Decided against. */
  REFUSED,
  /** Taken out. */
  WITHDRAWN
}
