package org.meritdesk.incentive.api;

import org.meritdesk.kernel.ProblemType;

/** What can go wrong when months are paid (激励错误). */
public enum IncentiveProblem implements ProblemType {
  /** No such plan or version. Arguments: {@code plan}, {@code version}. */
  PLAN_NOT_FOUND(Category.NOT_FOUND),
  /** The document cannot be read. Arguments: {@code detail}. */
  PLAN_UNREADABLE(Category.INVALID),
  /** The check found errors. Arguments: {@code plan}, {@code findings}. */
  PLAN_REFUSED(Category.INVALID),
  /** The version is not in the state for this step. Arguments: {@code plan}, {@code state}. */
  PLAN_STATE(Category.CONFLICT),
  /** Another plan pays the same post. Arguments: {@code plan}, {@code other}, {@code post}. */
  PLAN_POST_TAKEN(Category.CONFLICT),
  /** Nobody approves the own work. Arguments: {@code maker}. */
  OWN_WORK(Category.FORBIDDEN),
  /** There is nothing published to pay. Arguments: {@code month}. */
  NOTHING_TO_PAY(Category.CONFLICT),
  /** An approved run has paid the month. Arguments: {@code month}, {@code run}. */
  MONTH_PAID(Category.CONFLICT),
  /** A run waits for approval already. Arguments: {@code month}, {@code run}. */
  RUN_PENDING(Category.CONFLICT),
  /** No such run, or not for this caller. Arguments: {@code run}. */
  RUN_NOT_FOUND(Category.NOT_FOUND),
  /** The run has been decided. Arguments: {@code run}, {@code state}. */
  RUN_DECIDED(Category.CONFLICT),
  /** The run is not approved. Arguments: {@code run}. */
  RUN_NOT_APPROVED(Category.CONFLICT),
  /** The month was revised after the run was computed. Arguments: {@code run}, {@code month}. */
  RUN_OUTDATED(Category.CONFLICT),
  /** A reason is needed. Arguments: none. */
  PAY_REASON_REQUIRED(Category.INVALID);

  private final Category category;

  IncentiveProblem(Category category) {
    this.category = category;
  }

  @Override
  public Category category() {
    return category;
  }
}
