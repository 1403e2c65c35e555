package org.meritdesk.quality.api;

/** Where a version of a form stands (质检表状态). */
public enum FormState {
  /** Being written (草稿). */
  DRAFT,
  /** Waits for a second person (待复核). */
  SUBMITTED,
  /** In force from its first day until a newer version begins (已生效). */
  APPROVED,
  /** Refused with a reason (已退回). */
  SENT_BACK
}
