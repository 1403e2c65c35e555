package org.meritdesk.web.faces.measures;

/** What the ranking of a team is ordered by (排名排序). */
enum RankColumn {
  /** The place. */
  PLACE,
  /** The name. */
  AGENT,
  /** The score. */
  SCORE,
  /** Contacts of the day. */
  HANDLED,
  /** The measure of speed. */
  SPEED,
  /** Satisfaction of the month. */
  CSAT
}
