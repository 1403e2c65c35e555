package org.meritdesk.quality.api;

/** What keeps contacts apart when they are drawn (抽样分层). */
public enum Stratum {
  /** The agent's team on the day (团队). */
  TEAM,
  /** The contact's channel (渠道). */
  CHANNEL,
  /** How long the agent has been here (司龄). */
  TENURE
}
