package org.meritdesk.training.api;

/** By what records can be ordered (档案排序). */
public enum RecordColumn {
  /** The day of completion. */
  DAY,
  /** The course. */
  COURSE,
  /** The score. */
  SCORE,
  /** The first day on which it no longer holds. */
  EXPIRY
}
