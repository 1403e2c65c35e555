package org.meritdesk.incentive.api;

/** Who comes first among equal scores (并列规则). */
public enum TieBreak {
  /** More cases behind the thinnest line that counted (样本多者先). */
  SAMPLE,
  /** More calendar days in the month (在岗天数多者先). */
  DAYS,
  /** More votes of colleagues (同事投票多者先). */
  VOTES,
  /** The better month before (上月得分高者先). */
  MONTH_BEFORE
}
