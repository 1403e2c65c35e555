package org.meritdesk.quality.api;

/** Why fewer contacts than the quota were drawn (未抽足原因). */
public enum Shortfall {
  /** There were not more that the plan allows (会话不足). */
  TOO_FEW_CONTACTS,
  /** Nobody was there who may inspect them (无可用质检员). */
  NO_INSPECTOR
}
