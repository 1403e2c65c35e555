package org.meritdesk.incentive.api;

/** Where a version of a plan stands (版本状态). */
public enum PlanState {
  /** Being written; may still change. */
  DRAFT,
  /** Waits for a second person. */
  SUBMITTED,
  /** Approved: in force from its month on, until a later one. */
  APPROVED,
  /** Sent back with a reason; ends here. */
  SENT_BACK
}
