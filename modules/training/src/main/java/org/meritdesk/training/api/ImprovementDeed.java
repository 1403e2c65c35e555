package org.meritdesk.training.api;

/** A step in the life of an improvement plan (改进计划操作). */
public enum ImprovementDeed {
  /** Changes targets, steps or days (修改). */
  EDIT,
  /** The person agrees to it (确认). */
  AGREE,
  /** Work on it begins (开始). */
  START,
  /** A step of it is done (完成步骤). */
  STEP,
  /** Adds to the evidence (记录). */
  NOTE,
  /** Looks at the figures again and keeps them (复评). */
  REASSESS,
  /** Closes it as reached (达成). */
  REACH,
  /** Closes it as not reached (未达成). */
  MISS,
  /** Says what follows, only after it was not reached (后续措施). */
  CONSEQUENCE,
  /** Drops it (取消). */
  CANCEL
}
