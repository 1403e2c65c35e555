package org.meritdesk.training.api;

/** Where an objective stands (目标状态). */
public enum GoalState {
  /** A commitment that the other side has not agreed to (待确认). */
  PROPOSED,
  /** It holds (进行中). */
  RUNNING,
  /** The quarter was looked back on (已复盘). */
  CLOSED,
  /** Given up (已取消). */
  DROPPED
}
