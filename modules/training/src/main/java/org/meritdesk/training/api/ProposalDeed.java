package org.meritdesk.training.api;

/** A step in the life of a proposed course (课程建议操作). */
public enum ProposalDeed {
  /** Takes it up (采纳). */
  ACCEPT,
  /** Puts it off to a day (推迟). */
  POSTPONE,
  /** Refuses it with a reason (拒绝). */
  REFUSE,
  /** Looks once more for a session with seats (再次报名). */
  SEAT,
  /** The day to which it was put off has come (到期). */
  RETURN,
  /** The course was passed (学成). */
  LEARN,
  /** The need is not seen any more (消失). */
  LAPSE;

  /** Whether people do it; the others happen by themselves. */
  public boolean ofPeople() {
    return this == ACCEPT || this == POSTPONE || this == REFUSE || this == SEAT;
  }
}
