package org.meritdesk.incentive.api;

/** What a good month can open (资源种类). */
public enum ResourceKind {
  /** A seat in a session of a course; used by taking it. */
  COURSE_SEAT,
  /** Money for training. */
  TRAINING_BUDGET,
  /** A meeting with a mentor of one's choice. */
  MENTOR_SLOT,
  /** A shift that one may choose first. */
  SHIFT_CHOICE
}
