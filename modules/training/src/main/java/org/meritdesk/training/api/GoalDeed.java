package org.meritdesk.training.api;

/** A step in the life of an objective (目标操作). */
public enum GoalDeed {
  /** The other side agrees to a commitment (确认承诺). */
  AGREE,
  /** Says how it goes (更新进展). */
  CHECK_IN,
  /** Looks back and ends it (复盘). */
  CLOSE,
  /** Gives it up (取消目标). */
  DROP
}
