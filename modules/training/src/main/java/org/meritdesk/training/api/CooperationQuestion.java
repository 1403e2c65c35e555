package org.meritdesk.training.api;

/** What departments are asked about a team, answered from 1 to 5 (协作评分项). */
public enum CooperationQuestion {
  /** It answers in time (响应及时). */
  PROMPT,
  /** What it does can be relied on (结果可靠). */
  RELIABLE,
  /** It says clearly what happens (沟通清楚). */
  CLEAR,
  /** It helps beyond its own task (主动配合). */
  HELPFUL
}
