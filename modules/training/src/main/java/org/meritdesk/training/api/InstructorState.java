package org.meritdesk.training.api;

/** Where somebody stands on the way to teaching (讲师状态). */
public enum InstructorState {
  /** Named, and being observed (候选). */
  CANDIDATE,
  /** Certified until a day (已认证). */
  CERTIFIED,
  /** No longer (已终止). */
  ENDED
}
