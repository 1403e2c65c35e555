package org.meritdesk.training.api;

/** Where a talk stands (面谈状态). */
public enum TalkState {
  /** The lead gets it ready, the agent does not see it (准备中). */
  PREPARED,
  /** The agent is asked to come and may speak first (已约谈). */
  INVITED,
  /** It took place, the agent has to say whether it is written down rightly (待确认). */
  HELD,
  /** The agent does not agree with what is written (有异议). */
  OBJECTED,
  /** Both have agreed, the actions run (跟进中). */
  AGREED,
  /** Followed up to its end (已结束). */
  CLOSED,
  /** Did not take place (已取消). */
  CANCELLED;

  /** Whether something is still to be done. */
  public boolean open() {
    return this != CLOSED && this != CANCELLED;
  }
}
