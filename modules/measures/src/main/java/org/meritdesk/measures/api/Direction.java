package org.meritdesk.measures.api;

/** Which way is better (方向). */
public enum Direction {
  /** More is better (越高越好). */
  HIGHER,
  /** Less is better (越低越好). */
  LOWER,
  /** A band is best; below and above are worse (区间最佳). */
  RANGE
}
