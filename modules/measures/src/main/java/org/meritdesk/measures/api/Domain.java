package org.meritdesk.measures.api;

/** What side of service a measure looks at (指标领域). */
public enum Domain {
  /** How much came and was served (业务量). */
  VOLUME,
  /** How fast (时效). */
  SPEED,
  /** How the working time was used (效率). */
  EFFICIENCY,
  /** Whether it was solved (解决). */
  RESOLUTION,
  /** What customers said (满意度). */
  VOICE,
  /** What was sold (销售). */
  SALES,
  /** What inspectors found (质检). */
  QUALITY,
  /** What was learnt, shared with others and done for them (培训与协作). */
  LEARNING
}
