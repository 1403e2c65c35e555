package org.meritdesk.training.api;

/** Who is told of an alert (预警对象). */
public enum AlertReader {
  /** The lead of the team, every lead where it is about the whole company (组长). */
  LEAD,
  /** The agent whom it is about (客服本人). */
  AGENT,
  /** Inspectors (质检员). */
  INSPECTOR,
  /** Who prepares people, schemes and pay (人力经办). */
  HR_MAKER,
  /** Administrators (系统管理员). */
  ADMIN
}
