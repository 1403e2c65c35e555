package org.meritdesk.training.api;

/** How a published figure is compared with the threshold (预警条件). */
public enum AlertTest {
  /** More than the threshold. */
  ABOVE,
  /** Less than the threshold. */
  BELOW,
  /** Higher than in the window before by more than the threshold. */
  RISES,
  /** Lower than in the window before by more than the threshold. */
  FALLS;

  /** Whether the window before is needed. */
  public boolean compares() {
    return this == RISES || this == FALLS;
  }
}
