package org.meritdesk.incentive.api;

/** Why a line pays what it pays (明细原因). */
public enum LineReason {
  /** The score's coefficient on the base, for the days of the part. */
  PERFORMANCE(false),
  /** There is no score; the plan's own coefficient for that case was taken. */
  NO_SCORE(true),
  /** No plan in force has a base for the post and step; nothing is paid. */
  NO_BASE(true);

  private final boolean exceptional;

  LineReason(boolean exceptional) {
    this.exceptional = exceptional;
  }

  /** Whether a person should look at it before approving. */
  public boolean exceptional() {
    return exceptional;
  }
}
