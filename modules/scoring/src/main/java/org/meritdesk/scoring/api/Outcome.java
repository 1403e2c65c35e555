package org.meritdesk.scoring.api;

/** Whether an assignment could be judged (考核结论). */
public enum Outcome {
  /** There is a score. */
  SCORED,
  /** Too little was measured; there is no score, and none is made up. */
  NOT_ENOUGH_DATA,
  /** No scheme in force covers the assignment. */
  NO_SCHEME
}
