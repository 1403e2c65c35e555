package org.meritdesk.quality.api;

/** Whether a case shows how to do it (案例类型). */
public enum CaseKind {
  /** Worth doing the same (优秀案例). */
  GOOD,
  /** Worth avoiding (反面案例). */
  BAD
}
