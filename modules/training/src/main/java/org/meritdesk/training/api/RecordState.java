package org.meritdesk.training.api;

/** What a record is worth today (档案状态). */
public enum RecordState {
  /** Passed, and it holds (有效). */
  VALID,
  /** Passed, and it has run out (已过期). */
  EXPIRED,
  /** Not passed (未通过). */
  FAILED
}
