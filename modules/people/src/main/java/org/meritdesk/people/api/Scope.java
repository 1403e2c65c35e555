package org.meritdesk.people.api;

/** What an API key may do (接口权限). */
public enum Scope {
  /** Hands in facts (数据接入). */
  INTAKE,
  /** Reads everything that is not pay (读取). */
  READ,
  /** Closes a month, never publishes it (月结). */
  CLOSE,
  /** Reads approved statements (薪酬导出). */
  PAYROLL,
  /** Edits people and settings (管理). */
  ADMIN
}
