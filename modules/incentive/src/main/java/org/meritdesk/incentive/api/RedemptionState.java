package org.meritdesk.incentive.api;

/** Where a redemption stands (兑换状态). */
public enum RedemptionState {
  /** Paid, HR has to hand it over (待兑现). */
  REQUESTED,
  /** Handed over (已兑现). */
  FULFILLED,
  /** Refused, the points are back (已退回). */
  REFUSED
}
