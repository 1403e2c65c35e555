package org.meritdesk.incentive.api;

/** Where a run of statements stands (发放批次状态). */
public enum RunState {
  /** Computed by a maker; waits for a checker. */
  PREPARED,
  /** Approved by another person; immutable, may be exported. */
  APPROVED,
  /** Sent back with a reason; ends here. */
  SENT_BACK
}
