package org.meritdesk.training.api;

/** What is talked about (面谈主题). */
public enum TalkTopic {
  /** What came of the last goals (目标达成). */
  RESULTS,
  /** What goes well (做得好的). */
  STRENGTHS,
  /** Where points are lost, and why (失分原因). */
  LOSSES,
  /** What the conversation shows (案例分析). */
  CASE,
  /** What to take over from it (可以借鉴的). */
  TAKE_OVER,
  /** What training brought and what is missing (培训反馈). */
  TRAINING,
  /** What the agent needs from the lead (需要的支持). */
  SUPPORT,
  /** What changes from now on (改进方案). */
  PLAN
}
