package org.meritdesk.scoring.api;

/** What a line without enough data does to the score (数据不足处理). */
public enum MissingPolicy {
  /** Its weight goes to the other lines in proportion. */
  REDISTRIBUTE,
  /** The line earns the points that the document names for this case. */
  NEUTRAL,
  /** The line earns nothing: for duties that leave no record only when they are not done. */
  ZERO,
  /** There is no score at all without this line. */
  WITHHOLD
}
