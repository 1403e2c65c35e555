package org.meritdesk.incentive.api;

/** What points are given or taken for (积分事由). */
public enum PointsReason {
  /** A customer's praise that was accepted (客户表扬). */
  PRAISE,
  /** Cases shared and accepted (知识分享). */
  SHARING,
  /** Minutes taught and confirmed (讲师课时). */
  CLASS_HOURS,
  /** Minutes with newcomers, confirmed by them (带教时长). */
  MENTORING,
  /** What the departments served say of the team (跨部门协作). */
  COOPERATION,
  /** An honour of the month (荣誉). */
  HONOUR,
  /** A place in a contest (竞赛). */
  CONTEST,
  /** Something of the catalogue (兑换). */
  REDEMPTION,
  /** The day had come (到期). */
  EXPIRY,
  /** Two people said so (更正). */
  CORRECTION
}
