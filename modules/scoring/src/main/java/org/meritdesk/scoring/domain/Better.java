package org.meritdesk.scoring.domain;

/** Which figures of a measure are better (优劣方向). */
public enum Better {
  /** Higher ones. */
  MORE,
  /** Lower ones. */
  LESS,
  /** Those within a range that only a scheme can name. */
  WITHIN
}
