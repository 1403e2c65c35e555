package org.meritdesk.training.api;

/** Where an improvement plan stands (改进计划状态). */
public enum ImprovementState {
  /** Written, waits for the person to agree (待确认). */
  DRAFT,
  /** The person agreed (已确认). */
  AGREED,
  /** Being worked on (进行中). */
  RUNNING,
  /** The figures were looked at again (已复评). */
  REASSESSED,
  /** What was agreed is reached (已达成). */
  DONE,
  /** What was agreed is not reached (未达成). */
  NOT_REACHED,
  /** Dropped (已取消). */
  CANCELLED;

  /** Whether something is still to be done. */
  public boolean open() {
    return this == DRAFT || this == AGREED || this == RUNNING || this == REASSESSED;
  }
}
