package org.meritdesk.training.domain;

/** On which side of an objective somebody is (目标一方). */
public enum GoalSide {
  /** Who committed (承诺人). */
  COMMITTED,
  /** Who leads: the team, or the person (管理者). */
  LEADS
}
