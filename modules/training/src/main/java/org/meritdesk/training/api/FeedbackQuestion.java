package org.meritdesk.training.api;

/** What is asked after class, answered from 1 to 5 (课后评价项). */
public enum FeedbackQuestion {
  /** The course helps in the daily work (内容有用). */
  USEFUL,
  /** Examples and exercises fit (案例与练习贴切). */
  FITTING,
  /** The instructor explains well (讲解清楚). */
  CLEAR,
  /** The instructor answers questions (解答到位). */
  ANSWERING;

  /** Whether it speaks of the instructor rather than of the course. */
  public boolean ofInstructor() {
    return this == CLEAR || this == ANSWERING;
  }
}
