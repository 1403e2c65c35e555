package org.meritdesk.training.api;

/** What came of a pair (出师结果). */
public enum PairResult {
  /** The goals were reached (达标出师). */
  REACHED,
  /** The time is over, the goals were not reached (未达标). */
  NOT_REACHED,
  /** It ended early (中止). */
  BROKEN_OFF
}
