package org.meritdesk.training.api;

/** Where a record comes from (档案来源). */
public enum RecordSource {
  /** A session of a course without an exam was attended (课程出勤). */
  SESSION,
  /** An exam was handed in (考试). */
  EXAM,
  /** It was taken from a file of the past (历史导入). */
  IMPORT,
  /** Another system told it (学习系统). */
  XAPI
}
