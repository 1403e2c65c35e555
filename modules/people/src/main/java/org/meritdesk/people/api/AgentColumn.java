package org.meritdesk.people.api;

/** What a list of agents is ordered by (客服排序). */
public enum AgentColumn {
  /** The employee number. */
  NUMBER,
  /** The name. */
  NAME,
  /** The code of the team. */
  TEAM,
  /** The code of the post. */
  POST,
  /** The first day in this place. */
  SINCE,
  /** The first day of work. */
  HIRED,
  /** The time zone. */
  ZONE
}
