package org.meritdesk.incentive.api;

/** Where a contest stands (竞赛状态). */
public enum ContestState {
  /** Being written; only HR sees it (草稿). */
  DRAFT,
  /** Opened by a second person (已开放). */
  OPEN,
  /** Over, the standings frozen (已结束). */
  CLOSED,
  /** Called off with a reason (已取消). */
  CANCELLED
}
