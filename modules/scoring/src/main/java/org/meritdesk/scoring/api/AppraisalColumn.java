package org.meritdesk.scoring.api;

/** What a list of appraisals is ordered by (考核排序). */
public enum AppraisalColumn {
  /** The scheme, then the place within it. */
  RANK,
  /** The name of the agent. */
  NAME,
  /** The code of the team. */
  TEAM,
  /** The code of the scheme. */
  SCHEME,
  /** The days of the part. */
  DAYS,
  /** The score. */
  SCORE,
  /** The grade. */
  GRADE
}
