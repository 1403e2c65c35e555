package org.meritdesk.quality.api;

/** Where an inspection task stands (质检任务状态). */
public enum TaskState {
  /** Nothing done yet (待质检). */
  OPEN,
  /** The inspection is begun (进行中). */
  DRAFT,
  /** Neither published nor skipped, and the day is past (已逾期). */
  OVERDUE,
  /** The inspection is published (已完成). */
  DONE,
  /** Put aside with a reason (已跳过). */
  SKIPPED
}
