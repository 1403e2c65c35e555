package org.meritdesk.training.api;

/** Where a round stands (评分轮次状态). */
public enum CooperationState {
  /** Answers are taken, nothing is told (进行中). */
  OPEN,
  /** No more answers; what enough people said is told and counts (已结束). */
  CLOSED,
  /** Taken back; it counts for nobody (已撤回). */
  WITHDRAWN
}
