package org.meritdesk.incentive.api;

/** Where leave stands (调休状态). */
public enum LeaveState {
  /** Waits for a lead or HR; the hours are set aside. */
  REQUESTED,
  /** Agreed to. */
  APPROVED,
  /** Agreed to, and the day has come (已使用). */
  USED,
  /** Decided against; the hours are back. */
  REFUSED,
  /** Taken back by who asked; the hours are back. */
  WITHDRAWN
}
