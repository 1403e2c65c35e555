package org.meritdesk.quality.api;

/** Why something failed automatically (致命原因). */
public enum FailReason {
  /** A failing point was chosen. */
  FAILING_POINT,
  /** N/A was chosen where it counts as a fail. */
  NOT_APPLICABLE,
  /** The section earned less than its floor. */
  BELOW_FLOOR
}
