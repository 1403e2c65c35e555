package org.meritdesk.quality.api;

/** What a criterion speaks about, across forms (质检维度). */
public enum Aspect {
  /** How the customer is treated (服务态度). */
  ATTITUDE,
  /** Whether the words are those agreed on (话术规范). */
  SCRIPT,
  /** Whether the steps are those agreed on (流程规范). */
  PROCESS,
  /** Whether law and regulation are kept (合规). */
  COMPLIANCE
}
