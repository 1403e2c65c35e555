package org.meritdesk.training.api;

/** What a caller may do with a session now (可用操作). */
public enum SessionDeed {
  /** Change time, place, seats (修改). */
  CHANGE,
  /** Call it off (取消). */
  CANCEL,
  /** Say that it was held (确认开课). */
  HOLD,
  /** Say who was there (登记出勤). */
  MARK,
  /** Show the code in class (出示签到码). */
  SHOW_CODE,
  /** Take a seat (报名). */
  ENROL,
  /** Give seats to others (代报名). */
  ENROL_OTHERS,
  /** Give the own seat back (退出). */
  LEAVE,
  /** Enter the code (签到). */
  CHECK_IN
}
