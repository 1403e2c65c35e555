package org.meritdesk.incentive.api;

/** Which part of the pay a line is (明细类别). */
public enum LineKind {
  /** Hangs on the own score. */
  PERSONAL,
  /** Hangs on what the team reached. */
  TEAM,
  /** A share of a fixed pool. */
  POOL,
  /** Stands beside what hangs on the score, such as a reward by the piece. */
  EXTRA,
  /** Corrects a month that was paid. */
  ADJUSTMENT
}
