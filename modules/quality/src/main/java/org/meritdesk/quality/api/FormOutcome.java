package org.meritdesk.quality.api;

/** What came out of an inspection (质检结论). */
public enum FormOutcome {
  /** The score reaches the pass mark. */
  PASSED,
  /** The score is below the pass mark. */
  NOT_PASSED,
  /** Something asked is not answered yet: no score. */
  INCOMPLETE,
  /** Nothing that weighs was judged: no score, and never 100. */
  NOTHING_JUDGED
}
