package org.meritdesk.quality.api;

/** Where a case stands (案例状态). */
public enum CaseState {
  /** Handed in by an agent, nobody has accepted it yet (待审核). */
  PROPOSED,
  /** Everybody reads it (已分享). */
  SHARED,
  /** Taken out of the library (已撤下). */
  WITHDRAWN
}
