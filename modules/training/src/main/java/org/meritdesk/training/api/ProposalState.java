package org.meritdesk.training.api;

/** Where a proposed course stands (课程建议状态). */
public enum ProposalState {
  /** Waits for a decision (待决定). */
  PROPOSED,
  /** Put off to a day (已推迟). */
  POSTPONED,
  /** Taken up: enrolled, or wished for until there is a session (已采纳). */
  ACCEPTED,
  /** Refused with a reason; not proposed again for 90 days (已拒绝). */
  REFUSED,
  /** The course was passed after it was taken up (已学成). */
  LEARNT,
  /** The need is not seen any more (已消失). */
  LAPSED;

  /** Whether something is still to come. */
  public boolean open() {
    return this == PROPOSED || this == POSTPONED || this == ACCEPTED;
  }
}
