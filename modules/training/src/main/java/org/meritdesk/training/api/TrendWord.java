package org.meritdesk.training.api;

/** What can be said of a measure now and before (走势). */
public enum TrendWord {
  /** Better, and more than chance explains (变好). */
  BETTER,
  /** Worse, and more than chance explains (变差). */
  WORSE,
  /** Different, but neither direction is better, or nobody can say how certain it is (有变化). */
  CHANGED,
  /** No difference that chance does not explain (持平). */
  STEADY,
  /** There was nothing in the span before (无上期数据). */
  NOTHING_BEFORE,
  /** Too few cases to say (样本不足). */
  TOO_FEW
}
