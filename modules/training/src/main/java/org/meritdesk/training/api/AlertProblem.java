package org.meritdesk.training.api;

import org.meritdesk.kernel.ProblemType;

/** What can be wrong with alerts and their rules (预警错误). */
public enum AlertProblem implements ProblemType {
  /** The rule cannot be kept. Arguments: {@code rule}, {@code place}, {@code findings}. */
  ALERT_RULE_INVALID(Category.INVALID),
  /** Somebody saved the rule meanwhile. Arguments: {@code rule}, {@code version}. */
  ALERT_RULE_CHANGED(Category.STALE),
  /** No such alert, or not visible. Arguments: {@code alert}. */
  ALERT_NOT_FOUND(Category.NOT_FOUND),
  /** Somebody took note already. Arguments: {@code alert}, {@code by}. */
  ALERT_ACKNOWLEDGED(Category.CONFLICT);

  private final Category category;

  AlertProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
