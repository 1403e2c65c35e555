package org.meritdesk.training.api;

/** Where a version of a course stands (课程版本状态). */
public enum CourseState {
  /** Being written (草稿). */
  DRAFT,
  /** Waits for a second person (待复核). */
  SUBMITTED,
  /** In force until a newer version is approved (已生效). */
  APPROVED,
  /** Refused with a reason (已退回). */
  SENT_BACK
}
