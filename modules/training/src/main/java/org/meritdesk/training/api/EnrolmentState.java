package org.meritdesk.training.api;

/** Whether somebody has a seat (报名状态). */
public enum EnrolmentState {
  /** Has a seat (已报名). */
  ENROLLED,
  /** Gets one when somebody leaves (候补中). */
  WAITING,
  /** Gave it back (已退出). */
  LEFT
}
