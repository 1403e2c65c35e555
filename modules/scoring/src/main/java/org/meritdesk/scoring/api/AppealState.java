package org.meritdesk.scoring.api;

/** Where an appeal stands (申诉状态). */
public enum AppealState {
  /** Handed in, nobody has taken it (待受理). */
  FILED,
  /** Somebody looks into it (复核中). */
  TAKEN,
  /** The agent was asked something and has to answer (待补充). */
  ASKED,
  /** Every claim was accepted (申诉成立). */
  UPHELD,
  /** Some claims were accepted (部分成立). */
  PARTLY_UPHELD,
  /** No claim was accepted (申诉不成立). */
  REJECTED,
  /** The agent took it back (已撤回). */
  WITHDRAWN;

  /** Whether it still waits for a decision. */
  public boolean open() {
    return this == FILED || this == TAKEN || this == ASKED;
  }

  /** Whether it changed what it was about. */
  public boolean changesResult() {
    return this == UPHELD || this == PARTLY_UPHELD;
  }
}
