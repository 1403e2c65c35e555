package org.meritdesk.people.api;

/** What a signed-in person may do (角色). */
public enum Role {
  /** Sees the own month (客服). */
  AGENT,
  /** Judges contacts (质检员). */
  INSPECTOR,
  /** Sees and coaches the own teams (组长). */
  TEAM_LEAD,
  /** Prepares people, schemes, months and pay (人力经办). */
  HR_MAKER,
  /** Approves what somebody else prepared (人力复核). */
  HR_CHECKER,
  /** Runs the system (系统管理员). */
  ADMIN,
  /** Reads everything, changes nothing (审计员). */
  AUDITOR
}
