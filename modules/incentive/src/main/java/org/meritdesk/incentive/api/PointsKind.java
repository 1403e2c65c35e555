package org.meritdesk.incentive.api;

/** What a booking of points does (积分记账类型). */
public enum PointsKind {
  /** Gives for what somebody did (获得). */
  EARN,
  /** Pays for something of the catalogue (兑换). */
  REDEEM,
  /** Takes what ran out (过期). */
  EXPIRE,
  /** Mends, decided by two people (更正). */
  CORRECT,
  /** Undoes another booking, whole or in part (冲回). */
  REVERSE
}
