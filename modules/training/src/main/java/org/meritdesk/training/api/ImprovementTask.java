package org.meritdesk.training.api;

/** A usual step of a plan, whose words stand in the reader's language (常用步骤). */
public enum ImprovementTask {
  /** Look at the contacts and inspections that cost most (复盘失分会话). */
  LOOK,
  /** Talk about them, one to one or in the team (辅导面谈). */
  TALK,
  /** Take a course for it (参加课程). */
  COURSE,
  /** Practise with somebody listening (跟岗练习). */
  PRACTISE,
  /** Look at the figures halfway (中期检查). */
  REVIEW,
  /** Look at the figures at the end (期末复评). */
  REASSESS
}
