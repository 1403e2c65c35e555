package org.meritdesk.training.api;

/** Where a need of learning was seen (需求来源). */
public enum NeedSource {
  /** A criterion of inspections that is missed again and again (高频失分项). */
  CRITERION,
  /** A measure surely below the median of the team (低于班组中位数). */
  LOW_MEASURE,
  /** A measure surely below what it was in the three months before (持续下滑). */
  FALLING_MEASURE,
  /** Among the quickest of the post and among those who solve least (快而未解决). */
  FAST_UNRESOLVED
}
