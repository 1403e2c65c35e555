package org.meritdesk.quality.api;

/** Where a calibration session stands (校准状态). */
public enum CalibrationState {
  /** Everybody marks alone (评分中). */
  OPEN,
  /** All marks are shown and discussed (讨论中). */
  REVEALED,
  /** Nothing is added any more (已结束). */
  CLOSED
}
