package org.meritdesk.training.api;

/** Whom a rule seats (报名规则种类). */
public enum RuleKind {
  /** Everybody of a team who has not passed (全班组). */
  TEAM,
  /** Who was hired within some days and has not passed (新员工). */
  NEWCOMER,
  /** Whose measure of the last month is worse than a threshold (指标未达标). */
  MEASURE,
  /** Who failed the exam of the course last (考试未通过). */
  FAILED,
  /** Whose pass runs out within some days (证书将到期). */
  EXPIRING,
  /** Who missed a criterion again and again within some days (质检项失分). */
  CRITERION
}
