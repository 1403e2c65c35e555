package org.meritdesk.incentive.api;

/** Why a line pays what it pays (明细原因). */
public enum LineReason {
  /** The score's coefficient on the base, for the days of the part. */
  PERFORMANCE(false),
  /** There is no score; the plan's own coefficient for that case was taken. */
  NO_SCORE(true),
  /** No plan in force has a base for the post and step; nothing is paid. */
  NO_BASE(true),
  /** The coefficient of what the team reached, on the team's share of the base. */
  TEAM_RESULT(false),
  /** The team has no figure; the plan's own coefficient for that case was taken. */
  TEAM_WITHOUT(true),
  /** A share of a pool, by score, base and days. */
  POOL_SHARE(false),
  /** The pool is split when the month is published. */
  POOL_OPEN(true),
  /** So much for every piece, such as a return avoided. */
  PIECES(false),
  /** Cut, so that no larger share of the pay hangs on the score than the plan allows. */
  SHARE_LIMITED(true),
  /** Cut to the most that a month pays. */
  CAPPED(true),
  /** Raised to the least that a scored month pays. */
  FLOORED(true),
  /** An approved adjustment of this month or an earlier one. */
  ADJUSTMENT(true);

  private final boolean exceptional;

  LineReason(boolean exceptional) {
    this.exceptional = exceptional;
  }

  /** Whether a person should look at it before approving. */
  public boolean exceptional() {
    return exceptional;
  }
}
