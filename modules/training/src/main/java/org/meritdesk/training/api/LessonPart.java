package org.meritdesk.training.api;

/** What is marked of an observed lesson, from 1 to 5 (听课评分项). */
public enum LessonPart {
  /** What is taught is right and complete (内容准确). */
  CONTENT,
  /** It is taught clearly (表达清楚). */
  DELIVERY,
  /** People take part (互动参与). */
  INTERACTION,
  /** Time is kept (时间把握). */
  TIMING
}
